using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the time of a payment from the time expressions of its clause: "annually", "over five years", "from fiscal 2020", "last year".</summary>
internal static class PaymentTimeReader
{
    public static PaymentTime Read(ArticleContext context, TokenRange clause)
    {
        Literal? period = null, start = null, end = null;
        foreach (var time in context.Document.Times.Where(time => time.Tokens.First >= clause.First && time.Tokens.End <= clause.End))
        {
            var before = time.Tokens.First > clause.First ? context.Tree[time.Tokens.First - 1].Lemma.ToLowerInvariant() : "";
            var preposition = before is "the" && time.Tokens.First - 1 > clause.First ? context.Tree[time.Tokens.First - 2].Lemma.ToLowerInvariant() : before;
            if (time.Kind is TimeKind.Rate || (time.Kind == TimeKind.Duration && preposition is "over" or "for" or "in" or "during" or "across" or "throughout" or "within"))
                period ??= Length(time);
            else if (time.Kind != TimeKind.Duration && TimeResolver.ResolveRange(context, time) is { } resolved)
                (start, end) = Extend(start, end, resolved, preposition);
        }

        return new PaymentTime(period, start, end);
    }

    private static (Literal? Start, Literal? End) Extend(Literal? start, Literal? end, ResolvedTime time, string preposition) => preposition switch
    {
        "from" or "since" or "between" => (start ?? time.Start, end),
        "to" or "through" or "until" or "till" or "and" or "-" or "–" => start is null ? (start, end) : (start, end ?? time.End ?? time.Start),
        _ => start is null ? (time.Start, time.End ?? time.Start) : (start, end),
    };

    /// <summary>A length as xsd:duration (XML Schema 1.1 part 2, section 3.3.6).</summary>
    public static Literal? Length(TimeExpression time)
    {
        var lexical = (time.Amount ?? 1, time.Unit) switch
        {
            (var n and > 0, TimeUnit.Decade) => FormattableString.Invariant($"P{10 * n}Y"),
            (var n and > 0, TimeUnit.Year) => FormattableString.Invariant($"P{n}Y"),
            (var n and > 0, TimeUnit.Month) => FormattableString.Invariant($"P{n}M"),
            (var n and > 0, TimeUnit.Week) => FormattableString.Invariant($"P{7 * n}D"),
            (var n and > 0, TimeUnit.Day) => FormattableString.Invariant($"P{n}D"),
            _ => null,
        };
        return lexical is null ? null : Literal.Typed(lexical, XsdVocabulary.Duration);
    }
}
