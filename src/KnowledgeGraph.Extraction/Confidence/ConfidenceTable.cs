using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// How often assertions with certain signs are right, as <c>ontology/confidence.tsv</c> says it: a sum of weights, in log-odds, fitted to assertions that people judged. What nobody judged keeps
/// the confidence that its extractor or rule gives it.
/// </summary>
internal sealed class ConfidenceTable
{
    /// <summary>The row that weighs the extractor's own confidence, in tenths from <see cref="Middle"/>.</summary>
    public const string OwnRow = "own";

    /// <summary>What begins the row of a kind of assertion.</summary>
    public const string KindPrefix = "kind:";

    /// <summary>The own confidence that changes nothing.</summary>
    public const decimal Middle = 0.80m;

    /// <summary>Changes no confidence.</summary>
    public static readonly ConfidenceTable Empty = new(ImmutableDictionary<string, decimal>.Empty);

    private const decimal Least = 0.01m;
    private const decimal Most = 0.99m;

    private readonly ImmutableDictionary<string, decimal> _weights;

    public ConfidenceTable(ImmutableDictionary<string, decimal> weights) => _weights = weights;

    /// <summary>Reads the table; a folder without one changes no confidence.</summary>
    /// <exception cref="OntologyException">A row is not a name and a number.</exception>
    public static ConfidenceTable Load(string path)
    {
        if (!File.Exists(path))
            return Empty;
        var table = LexiconTable.Read("confidence", path, File.ReadLines(path));
        return new ConfidenceTable(table.Keys.ToImmutableDictionary(key => key, key => Weight(path, key, table.Find(key, "weight")), StringComparer.Ordinal));
    }

    /// <summary>The confidence of an assertion of this article.</summary>
    public decimal Of(ArticleContext context, Assertion assertion) => _weights.IsEmpty ? assertion.Confidence : Rate(AssertionSigns.Of(context, assertion), assertion.Confidence);

    /// <summary>The confidence of an assertion with these signs: 0.01 to 0.99, two decimals.</summary>
    /// <param name="signs">What can be seen of it.</param>
    /// <param name="own">What its extractor or rule gives it.</param>
    public decimal Rate(AssertionSigns signs, decimal own)
    {
        if (!_weights.TryGetValue(KindPrefix + signs.Kind, out var sum))
            return own;
        sum += (own - Middle) * 10m * _weights.GetValueOrDefault(OwnRow);
        foreach (var mark in signs.Marks)
            sum += _weights.GetValueOrDefault(mark);
        return Math.Clamp(decimal.Round(1m / (1m + Exponential(-sum)), 2), Least, Most);
    }

    /// <summary>e to the power of <paramref name="x"/> in decimal arithmetic, which gives the same digits on every processor.</summary>
    private static decimal Exponential(decimal x)
    {
        const int halvings = 6;
        var small = Math.Clamp(x, -10m, 10m) / (1 << halvings);
        var (term, sum) = (1m, 1m);
        for (var n = 1; n <= 12; n++)
        {
            term *= small / n;
            sum += term;
        }

        for (var i = 0; i < halvings; i++)
            sum *= sum;
        return sum;
    }

    private static decimal Weight(string path, string key, string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var weight) ? weight : throw OntologyErrors.BadWeight(path, key, text ?? "");
}
