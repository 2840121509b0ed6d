using System.Globalization;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Precision, recall and F1 over names with right ends and type, sentence by sentence.</summary>
internal static class NameScore
{
    /// <summary>
    /// "F1 76.10 (P 77.00 R 75.22; Person 88.0 Organization 62.1 Location 80.4; with Miscellaneous 71.20)" in per cent: persons, organizations and places together, then each,
    /// then all four types, which means something only where the corpus labels names of type Miscellaneous.
    /// </summary>
    internal static string Measure(NameReader reader, NameListIndex index, IReadOnlyList<NameExample> examples)
    {
        var counts = new (int Right, int Found, int Gold)[Enum.GetValues<NameType>().Length];
        var buffers = new SyntaxBuffers();
        foreach (NameExample example in examples)
        {
            List<FoundName> found = reader.Find(example.Words(index), buffers);
            foreach (NameType type in Enum.GetValues<NameType>())
            {
                FoundName[] gold = [.. example.Sentence.Names.Where(name => name.Type == type)];
                ref (int Right, int Found, int Gold) count = ref counts[(int)type];
                count.Right += found.Count(gold.Contains);
                count.Found += found.Count(name => name.Type == type);
                count.Gold += gold.Length;
            }
        }

        (int Right, int Found, int Gold) all = Sum(counts);
        NameType[] scored = [.. Enum.GetValues<NameType>().Where(type => type != NameType.Miscellaneous)];
        (int Right, int Found, int Gold) three = Sum(scored.Select(type => counts[(int)type]));
        string types = string.Join(' ', scored.Select(type => string.Create(CultureInfo.InvariantCulture, $"{type} {F1(counts[(int)type]):F1}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"F1 {F1(three):F2} (P {100.0 * three.Right / Math.Max(1, three.Found):F2} R {100.0 * three.Right / Math.Max(1, three.Gold):F2}; {types}; with Miscellaneous {F1(all):F2})");
    }

    private static (int Right, int Found, int Gold) Sum(IEnumerable<(int Right, int Found, int Gold)> counts) =>
        counts.Aggregate((Right: 0, Found: 0, Gold: 0), (sum, count) => (sum.Right + count.Right, sum.Found + count.Found, sum.Gold + count.Gold));

    private static double F1((int Right, int Found, int Gold) count) => 200.0 * count.Right / Math.Max(1, count.Found + count.Gold);
}
