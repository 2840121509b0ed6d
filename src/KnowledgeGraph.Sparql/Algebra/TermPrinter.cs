using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>Writes terms, patterns of terms and paths as S-expressions.</summary>
internal sealed class TermPrinter(PrefixMap prefixes)
{
    public string Print(Term term) => term switch
    {
        Iri iri => prefixes.TryShorten(iri, out string? prefix, out string? local) ? $"{prefix}:{local}" : $"<{iri.Value}>",
        Literal literal when IsBare(literal) => literal.LexicalForm,
        TripleTerm triple => $"<<( {Print(triple.Subject)} {Print(triple.Predicate)} {Print(triple.Object)} )>>",
        _ => term.ToString(),
    };

    public string Print(PatternTerm term) => term switch
    {
        PatternTerm.OfVariable variable => variable.Variable.ToString(),
        PatternTerm.OfTerm constant => Print(constant.Term),
        PatternTerm.OfTriple triple => $"<<( {Print(triple.Subject)} {Print(triple.Predicate)} {Print(triple.Object)} )>>",
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    public SExpression Print(TriplePattern triple) => SExpression.List("triple", Print(triple.Subject), Print(triple.Predicate), Print(triple.Object));

    public SExpression Print(QuadPattern quad) =>
        SExpression.List("quad", quad.Graph is null ? "_" : Print(quad.Graph), Print(quad.Subject), Print(quad.Predicate), Print(quad.Object));

    public SExpression Print(PropertyPath path) => path switch
    {
        PropertyPath.Link link => Print(link.Predicate),
        PropertyPath.Inverse inverse => SExpression.List("reverse", Print(inverse.Path)),
        PropertyPath.Sequence sequence => SExpression.List("seq", Print(sequence.First), Print(sequence.Second)),
        PropertyPath.Alternative alternative => SExpression.List("alt", Print(alternative.First), Print(alternative.Second)),
        PropertyPath.ZeroOrMore star => SExpression.List("path*", Print(star.Path)),
        PropertyPath.OneOrMore plus => SExpression.List("path+", Print(plus.Path)),
        PropertyPath.ZeroOrOne optional => SExpression.List("path?", Print(optional.Path)),
        PropertyPath.Negated negated => Print(negated),
        _ => throw new ArgumentOutOfRangeException(nameof(path)),
    };

    private SExpression Print(PropertyPath.Negated negated)
    {
        List<SExpression> items = ["notoneof"];
        if (!negated.Forward.IsDefault) items.AddRange(negated.Forward.Select(iri => (SExpression)Print(iri)));
        if (!negated.Backward.IsDefault) items.AddRange(negated.Backward.Select(iri => SExpression.List("rev", Print(iri))));
        return SExpression.List(items);
    }

    // As the grammar writes it without quotation marks.
    private static bool IsBare(Literal literal)
    {
        string text = literal.LexicalForm;
        if (literal.Datatype == XsdVocabulary.Boolean) return text is "true" or "false";
        if (literal.Datatype == XsdVocabulary.Integer) return text.TrimStart('-').Length > 0 && text.TrimStart('-').All(char.IsAsciiDigit);
        bool isDecimal = literal.Datatype == XsdVocabulary.Decimal;
        return isDecimal && text.Count(c => c == '.') == 1 && char.IsAsciiDigit(text[^1]) && text.TrimStart('-').All(c => c == '.' || char.IsAsciiDigit(c));
    }
}
