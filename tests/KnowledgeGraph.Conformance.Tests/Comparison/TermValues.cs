using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Writes numbers of one value in one form, and language tags in small letters, for the few tests that need it.</summary>
internal static class TermValues
{
    public static SparqlResults Normalised(SparqlResults results) => results.Boolean is not null
        ? results
        : SparqlResults.OfSolutions(results.Variables, [.. results.Rows.Select(row => row.Select(Normalised).ToArray())]);

    private static Term? Normalised(Term? term) => term switch
    {
        Literal { Language: { } tag } literal => Literal.LanguageTagged(literal.LexicalForm, tag.ToLowerInvariant(), literal.Direction),
        Literal literal when Number(literal) is { } number => Literal.Typed(number, literal.Datatype),
        _ => term,
    };

    private static string? Number(Literal literal)
    {
        string text = literal.LexicalForm;
        var culture = CultureInfo.InvariantCulture;
        if (literal.Datatype == XsdVocabulary.Double && double.TryParse(text, NumberStyles.Float, culture, out double wide)) return wide.ToString("R", culture);
        if (literal.Datatype == XsdVocabulary.Float && float.TryParse(text, NumberStyles.Float, culture, out float narrow)) return narrow.ToString("R", culture);
        bool isExact = literal.Datatype == XsdVocabulary.Decimal || literal.Datatype == XsdVocabulary.Integer;
        return isExact && decimal.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowExponent, culture, out decimal exact) ? exact.ToString("0.############################", culture) : null;
    }
}
