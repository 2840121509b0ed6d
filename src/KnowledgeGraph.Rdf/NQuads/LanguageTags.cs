namespace KnowledgeGraph.Rdf;

/// <summary>Brings language tags into small letters.</summary>
/// <remarks>RDF 1.2 N-Quads, canonical form; RDF 1.1 Concepts section 3.3 allows it and demands it nowhere.</remarks>
internal static class LanguageTags
{
    public static Quad Lower(Quad quad) => quad with { Object = Lower(quad.Object) };

    private static Term Lower(Term term) => term switch
    {
        Literal { Language: { } language } literal => Literal.LanguageTagged(literal.LexicalForm, ToLower(language), literal.Direction),
        TripleTerm triple => new TripleTerm(triple.Subject, triple.Predicate, Lower(triple.Object)),
        _ => term,
    };

    // Tags are ASCII, and small letters are what the form asks for.
    private static string ToLower(string tag) => string.Create(tag.Length, tag, (target, source) =>
    {
        for (int i = 0; i < source.Length; i++) target[i] = char.IsAsciiLetterUpper(source[i]) ? (char)(source[i] | 0x20) : source[i];
    });
}
