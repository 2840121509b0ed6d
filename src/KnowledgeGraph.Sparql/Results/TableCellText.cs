using System.Buffers;
using System.Collections.Frozen;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Writes terms short, for people; different terms may look the same.</summary>
internal sealed class TableCellText(PrefixMap prefixes)
{
    private static readonly SearchValues<char> LocalName =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.");

    private static readonly FrozenSet<Iri> Numeric = new[]
    {
        XsdVocabulary.Integer, XsdVocabulary.Decimal, XsdVocabulary.Double, XsdVocabulary.Float,
        XsdVocabulary.NonNegativeInteger, XsdVocabulary.PositiveInteger, XsdVocabulary.Int, XsdVocabulary.Long,
    }.ToFrozenSet();

    public static bool IsNumber(Literal literal) => Numeric.Contains(literal.Datatype);

    public string Of(Term? term) => term switch
    {
        null => "",
        Iri iri => Shorten(iri),
        Literal literal => Shorten(literal),
        TripleTerm triple => $"<<( {Of(triple.Subject)} {Of(triple.Predicate)} {Of(triple.Object)} )>>",
        _ => term.ToString(),
    };

    private string Shorten(Iri iri) =>
        prefixes.TryShorten(iri, out string? prefix, out string? local) && !local.AsSpan().ContainsAnyExcept(LocalName) ? $"{prefix}:{local}" : $"<{iri.Value}>";

    private string Shorten(Literal literal)
    {
        string text = Visible(literal.LexicalForm);
        if (literal.Direction is { } direction) return $"{text}@{literal.Language}--{TermWords.Of(direction)}";
        if (literal.Language is not null) return $"{text}@{literal.Language}";
        return IsPlain(literal.Datatype) ? text : $"{text}^^{Shorten(literal.Datatype)}";
    }

    // What these datatypes mean can be seen from the text alone.
    private static bool IsPlain(Iri datatype) =>
        datatype == XsdVocabulary.String || datatype == XsdVocabulary.Boolean || datatype == XsdVocabulary.Date || datatype == XsdVocabulary.DateTime || Numeric.Contains(datatype);

    private static string Visible(string text)
    {
        if (!text.Any(char.IsControl)) return text;
        return string.Concat(text.Select(c => c switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ when char.IsControl(c) => "\uFFFD",
            _ => c.ToString(),
        }));
    }
}
