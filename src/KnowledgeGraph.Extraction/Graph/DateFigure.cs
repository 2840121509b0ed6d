using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Dates of agreements and laws that two articles may give differently. An agreement is signed, concluded or enacted once, whatever the article's date; when it runs out may change. It may be revised
/// often, so that two dates of revision contradict nothing.
/// </summary>
internal static class DateFigure
{
    private const int DayLength = 8;

    /// <summary>The date that the edge gives; null where it gives none that can be compared.</summary>
    public static Figure? Of(EdgeAssertion edge, IriMinter minter, ArticleContext context)
    {
        if (edge.Object is not AssertedValue.OfTerm { Term: Literal date } || What(edge.Predicate) is not { } what || edge.Subject.LocalKey is not null || Days(date.LexicalForm) is not { } days)
            return null;
        var node = minter.Reifier(minter.Article(context.Article.Slug), minter.Entity(edge.Subject), edge.Predicate, date);
        var time = edge.Predicate == Kg.Term("expiresOn") && context.Article.Published?.Value.ToString() is { } published ? FigureTime.At(published) : (FigureTime?)null;
        return new Figure($"{edge.Predicate.Value}|{edge.Subject.Label}", node, context.Article.Slug, days.Least, date.LexicalForm, $"as the date when {edge.Subject.Label} {what}", time, [edge.Subject]) { Range = days };
    }

    private static string? What(Iri predicate) =>
        predicate == Kg.Term("signedOn") ? "was signed" : predicate == Kg.Term("concludedOn") ? "was concluded" : predicate == Kg.Term("enactedOn") ? "was enacted" : predicate == Kg.Term("expiresOn") ? "expires" : null;

    /// <summary>The days that a date can mean: 19510000 to 19519999 for "1951", 19700000 to 19799999 for "197X"; null where it is no date.</summary>
    private static FigureRange? Days(string date)
    {
        var digits = date.TrimEnd('~', '?').Replace("-", "", StringComparison.Ordinal);
        return digits.Length is 4 or 6 or DayLength && Number(digits.Replace('X', '0').PadRight(DayLength, '0')) is { } least && Number(digits.Replace('X', '9').PadRight(DayLength, '9')) is { } most
            ? new FigureRange(least, most) : null;
    }

    private static decimal? Number(string digits) => decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
