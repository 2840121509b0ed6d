using System.Globalization;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Precision, recall and F1 over names with right ends and type, sentence by sentence.</summary>
internal static class NameScore
{
    /// <summary>"F1 71.20 (P 72.00 R 70.40; PER 80.10 ORG …)" in per cent; of names of type Miscellaneous only where <paramref name="withMiscellaneous"/>.</summary>
    internal static string Measure(NameModel model, IReadOnlyList<NameExample> examples, bool withMiscellaneous)
    {
        var counts = new (int Right, int Found, int Gold)[Enum.GetValues<NameType>().Length];
        foreach (NameExample example in examples)
        {
            List<FoundName> found = model.Find(example.Words);
            foreach (NameType type in Enum.GetValues<NameType>().Where(type => withMiscellaneous || type != NameType.Miscellaneous))
            {
                FoundName[] gold = [.. example.Names.Where(name => name.Type == type)];
                ref (int Right, int Found, int Gold) count = ref counts[(int)type];
                count.Right += found.Count(gold.Contains);
                count.Found += found.Count(name => name.Type == type);
                count.Gold += gold.Length;
            }
        }

        (int right, int all, int wanted) = (counts.Sum(count => count.Right), counts.Sum(count => count.Found), counts.Sum(count => count.Gold));
        string types = string.Join(' ', Enum.GetValues<NameType>().Select(type => string.Create(CultureInfo.InvariantCulture, $"{type} {F1(counts[(int)type]):F1}")));
        return string.Create(
            CultureInfo.InvariantCulture, $"F1 {F1((right, all, wanted)):F2} (P {100.0 * right / Math.Max(1, all):F2} R {100.0 * right / Math.Max(1, wanted):F2}; {types})");
    }

    private static double F1((int Right, int Found, int Gold) count) => 200.0 * count.Right / Math.Max(1, count.Found + count.Gold);
}
