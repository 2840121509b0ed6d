using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.Calibration;

/// <summary>Fits the weights of a confidence table to judged assertions: logistic regression with a ridge, so that what was judged seldom stays near the average.</summary>
internal static class WeightFit
{
    private const string Average = "";
    private const double Ridge = 10.0;
    private const double OwnScale = 10.0;
    private const int Steps = 4000;
    private const double Rate = 1.5;

    /// <summary>Weights in log-odds with two decimals by row of the table. Rows that end up at 0 are left out, but for those of kinds.</summary>
    public static ImmutableSortedDictionary<string, decimal> Of(IReadOnlyCollection<Judgement> judged)
    {
        var examples = judged.Select(judgement => (Values: ValuesOf(judgement), Right: judgement.IsRight ? 1.0 : 0.0)).ToList();
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var name in examples.SelectMany(example => example.Values).Select(value => value.Name))
            weights[name] = 0;
        for (var step = 0; step < Steps; step++)
            Descend(weights, examples);
        var average = weights[Average];
        weights.Remove(Average);
        return weights.Select(pair => KeyValuePair.Create(pair.Key, Round(pair.Key.StartsWith(ConfidenceTable.KindPrefix, StringComparison.Ordinal) ? pair.Value + average : pair.Value)))
            .Where(pair => pair.Value != 0m || pair.Key.StartsWith(ConfidenceTable.KindPrefix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static void Descend(SortedDictionary<string, double> weights, List<((string Name, double Value)[] Values, double Right)> examples)
    {
        var slope = weights.ToDictionary(pair => pair.Key, pair => pair.Key == Average ? 0 : -Ridge * pair.Value, StringComparer.Ordinal);
        foreach (var (values, right) in examples)
        {
            var guess = 1 / (1 + Math.Exp(-values.Sum(value => weights[value.Name] * value.Value)));
            foreach (var (name, value) in values)
                slope[name] += (right - guess) * value;
        }

        foreach (var (name, value) in slope)
            weights[name] += Rate * value / examples.Count;
    }

    private static (string Name, double Value)[] ValuesOf(Judgement judgement) =>
    [
        (Average, 1),
        (ConfidenceTable.KindPrefix + judgement.Signs.Kind, 1),
        (ConfidenceTable.OwnRow, (double)(judgement.Own - ConfidenceTable.Middle) * OwnScale),
        .. judgement.Signs.Marks.Select(mark => (mark, 1.0)),
    ];

    private static decimal Round(double weight) => decimal.Round((decimal)weight, 2) + 0.00m;
}
