using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A number or date that an article gives for something that other articles may give too.</summary>
/// <param name="Key">What it measures; figures with the same key can be compared.</param>
/// <param name="Node">The payment or deployment, or the reifier of the edge that gives a date.</param>
/// <param name="Slug">The article.</param>
/// <param name="Value">The number; of a date the first day that it can mean, as year, month and day in one number.</param>
/// <param name="Text">The number or date in words for a label: "50,000", "200 billion".</param>
/// <param name="What">What it counts, behind the number in a label: "troops of Chile in Haiti".</param>
/// <param name="Time">When it holds; null where not known.</param>
/// <param name="About">The things that it is about.</param>
internal sealed record Figure(string Key, Iri Node, string Slug, decimal Value, string Text, string What, FigureTime? Time, ImmutableArray<Entity> About)
{
    private const decimal Million = 1_000_000m;
    private const int MaxScale = 4;

    /// <summary>The numbers that can be meant by it.</summary>
    public FigureRange Range { get; init; } = FigureRange.Of(Value, null);

    /// <summary>Whether it is the same sum as another of its article in a second currency.</summary>
    public bool IsConverted { get; init; }

    /// <summary>The figure that a node states, or null where it states none that can be compared.</summary>
    public static Figure? Of(NodeAssertion node, Iri iri, ArticleContext context) =>
        node.Class == Kg.Deployment ? OfDeployment(node, iri, context) : node.Class == Kg.Payment ? OfPayment(node, iri, context) : null;

    private static Figure? OfDeployment(NodeAssertion node, Iri iri, ArticleContext context)
    {
        if (node.EntityOf(Kg.Term("force")) is not { } force || node.EntityOf(Kg.Term("hostCountry")) is not { } host || Number(node, "personnel") is not { } personnel)
            return null;
        var text = personnel.ToString("#,0", CultureInfo.InvariantCulture);
        return new Figure($"deployment|{force.Label}|{host.Label}", iri, context.Article.Slug, personnel, text, $"troops of {Named(force)} in {Named(host)}", TimeOf(Lexical(node, "attestedOn"), null), [force, host])
        {
            Range = FigureRange.Of(personnel, FigureQualifier.Before(context, node.Evidence)),
        };
    }

    /// <summary>
    /// Sums can be compared where payer, currency and what is paid for are the same and both are for a year, or neither says for how long. What hosting forces costs is one thing, whatever words
    /// name it; anything else must be named in the same words.
    /// </summary>
    private static Figure? OfPayment(NodeAssertion node, Iri iri, ArticleContext context)
    {
        if (node.EntityOf(Kg.Term("payer")) is not { } payer || Number(node, "amount") is not { } amount || Lexical(node, "currency") is not { } currency || Topic(node, context) is not { } topic)
            return null;
        var period = Lexical(node, "period") ?? "P1Y";
        var payee = node.EntityOf(Kg.Term("payee"))?.Label ?? "";
        var time = TimeOf(Lexical(node, "startDate") ?? Lexical(node, "endDate") ?? context.Article.Published?.Value.ToString(), Lexical(node, "endDate"));
        var agreement = node.EntityOf(Kg.Term("underAgreement"));
        var about = agreement is null ? ImmutableArray.Create(payer) : [payer, agreement];
        return new Figure($"payment|{payer.Label}|{currency}|{period}|{topic}|{(topic == Hosting ? "" : payee)}", iri, context.Article.Slug, amount, Words(amount), $"{currency} paid by {Named(payer)}", time, about)
        {
            Range = FigureRange.Of(amount, FigureQualifier.SideOf(context, Lexical(node, "qualifier"))),
            IsConverted = node[Kg.Term("equivalentTo")] is not null,
        };
    }

    private const string Hosting = "hosting";

    /// <summary>What is paid for, in a form that two articles share; null where neither purpose nor agreement is said.</summary>
    private static string? Topic(NodeAssertion node, ArticleContext context)
    {
        var agreement = node.EntityOf(Kg.Term("underAgreement"));
        if (agreement is not null && (agreement.Class == Kg.CostSharingAgreement || agreement.Class == Kg.StatusOfForcesAgreement))
            return Hosting;
        var words = (Lexical(node, "purpose") ?? "").ToLowerInvariant().Split([' ', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var stationing = context.Knowledge.Lexicon["stationing-words"];
        if (words.Any(stationing.Contains) && words.Length > 1)
            return Hosting;
        return words.Length > 0 ? string.Join(' ', words) : agreement?.Label;
    }

    private static string Named(Entity entity) => entity.Entry is { TakesArticle: true } ? "the " + entity.Label : entity.Label;

    /// <summary>"200 billion", "1.5 million", "12,000".</summary>
    private static string Words(decimal amount)
    {
        ReadOnlySpan<string> names = ["million", "billion", "trillion", "quadrillion"];
        if (amount < Million)
            return amount.ToString("#,0.##", CultureInfo.InvariantCulture);
        var (scaled, scale) = (amount / Million, 0);
        for (; scaled >= 1000m && scale + 1 < MaxScale; scale++)
            scaled /= 1000m;
        return scaled.ToString("#,0.##", CultureInfo.InvariantCulture) + " " + names[scale];
    }

    private static FigureTime? TimeOf(string? from, string? to) => from is null ? null : new FigureTime(from, to ?? from);

    private static decimal? Number(NodeAssertion node, string property) =>
        decimal.TryParse(Lexical(node, property), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string? Lexical(NodeAssertion node, string property) => (node[Kg.Term(property)] as AssertedValue.OfTerm)?.Term is Literal literal ? literal.LexicalForm : null;
}
