using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Extraction.Tests.Calibration;

/// <summary>How far confidences are from the share that is right.</summary>
internal static class Reliability
{
    private const int BinCount = 10;
    private const int Folds = 5;

    /// <summary>Expected calibration error over ten bins of equal width: the mean distance between confidence and share of right ones, weighed by the size of the bin.</summary>
    public static double ExpectedError(IReadOnlyCollection<(decimal Confidence, bool IsRight)> judged) =>
        judged.GroupBy(Bin).Sum(bin => Math.Abs(bin.Sum(one => (double)one.Confidence) - bin.Count(one => one.IsRight))) / judged.Count;

    /// <summary>Mean square of the distance between confidence and truth (1 or 0); lower is better.</summary>
    public static double BrierScore(IReadOnlyCollection<(decimal Confidence, bool IsRight)> judged) => judged.Average(one => Math.Pow((double)one.Confidence - (one.IsRight ? 1 : 0), 2));

    /// <summary>A line for each bin: how many, the mean confidence, the share that is right.</summary>
    public static IEnumerable<string> Bins(IReadOnlyCollection<(decimal Confidence, bool IsRight)> judged) =>
        judged.GroupBy(Bin).OrderBy(bin => bin.Key).Select(bin =>
            string.Create(CultureInfo.InvariantCulture, $"{bin.Key / 10.0:0.0}: {bin.Count(),4} with mean confidence {bin.Average(one => one.Confidence):0.00}, right {bin.Count(one => one.IsRight) / (double)bin.Count():0.00}"));

    /// <summary>Each judgement with the confidence that a table gives which was fitted to the judgements on other documents.</summary>
    public static ImmutableArray<(decimal Confidence, bool IsRight)> CrossValidated(IReadOnlyCollection<Judgement> judged)
    {
        var fold = judged.Select(judgement => judgement.Claim.Document).Distinct().Order(StringComparer.Ordinal).Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index % Folds);
        return
        [
            .. Enumerable.Range(0, Folds).SelectMany(held =>
            {
                var table = new ConfidenceTable(WeightFit.Of([.. judged.Where(judgement => fold[judgement.Claim.Document] != held)]).ToImmutableDictionary(StringComparer.Ordinal));
                return judged.Where(judgement => fold[judgement.Claim.Document] == held).Select(judgement => (table.Rate(judgement.Signs, judgement.Own), judgement.IsRight));
            }),
        ];
    }

    private static int Bin((decimal Confidence, bool IsRight) one) => Math.Min((int)(one.Confidence * BinCount), BinCount - 1);
}
