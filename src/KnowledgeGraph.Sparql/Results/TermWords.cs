using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Makes terms of the words that the result formats share.</summary>
/// <remarks>Faults are given as <see cref="ArgumentException"/> or <see cref="FormatException"/>; the readers add the place.</remarks>
internal static class TermWords
{
    /// <summary>The names of the XML vocabularies that results use.</summary>
    public const string Its = "http://www.w3.org/2005/11/its";

    public static string Of(TextDirection direction) => direction == TextDirection.LeftToRight ? "ltr" : "rtl";

    public static TextDirection? Direction(string? word) => word switch
    {
        null => null,
        "ltr" => TextDirection.LeftToRight,
        "rtl" => TextDirection.RightToLeft,
        _ => throw new FormatException(SparqlResultErrors.BadDirection(word).Text),
    };

    /// <summary>A literal from its parts as JSON and XML name them.</summary>
    public static Literal Literal(string lexical, string? language, string? datatype, string? direction)
    {
        if (language is not null)
        {
            // Some writers name the datatype of language-tagged strings as well.
            if (datatype is not null && datatype != RdfVocabulary.LangString.Value && datatype != RdfVocabulary.DirLangString.Value)
            {
                throw new FormatException($"a literal has the language '{language}' and the datatype <{datatype}>; one of them was expected");
            }

            return Rdf.Literal.LanguageTagged(lexical, language, Direction(direction));
        }

        if (direction is not null) throw new FormatException("a base direction stands without a language");
        return datatype is null ? Rdf.Literal.String(lexical) : Rdf.Literal.Typed(lexical, Iri.Parse(datatype));
    }

    /// <summary>A triple term; the predicate must be an IRI.</summary>
    public static TripleTerm Triple(Term subject, Term predicate, Term @object) =>
        new(subject, predicate as Iri ?? throw new FormatException($"{predicate} cannot be a predicate; an IRI was expected"), @object);
}
