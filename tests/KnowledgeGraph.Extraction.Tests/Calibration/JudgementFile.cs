using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Extraction.Tests.Calibration;

/// <summary>The judgements as they are kept, and how they are brought up to date: <c>KG_UPDATE_JUDGEMENTS=1</c> writes the signs of the present program, the table, and what is still to be judged.</summary>
internal static class JudgementFile
{
    private static readonly string Folder = Path.Combine(ExtractionHarness.RepositoryRoot, "tests", "KnowledgeGraph.Extraction.Tests", "Calibration");

    /// <summary>The judgements.</summary>
    public static string JudgementsPath => Path.Combine(Folder, "judgements.tsv");

    /// <summary>The table that is fitted to them.</summary>
    public static string TablePath => Path.Combine(ExtractionHarness.RepositoryRoot, "ontology", "confidence.tsv");

    /// <summary>Whether the files are to be written anew.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("KG_UPDATE_JUDGEMENTS") == "1";

    public static ImmutableArray<Judgement> Read() => [.. File.ReadLines(JudgementsPath).Skip(1).Select(Judgement.Parse)];

    /// <summary>The judgements on what the present program still finds, with its signs.</summary>
    public static ImmutableArray<Judgement> Match(IReadOnlyCollection<Judgement> judged, IReadOnlyCollection<FoundAssertion> found)
    {
        var present = found.GroupBy(one => one.Claim).ToDictionary(group => group.Key, group => group.First());
        return [.. judged.Where(judgement => present.ContainsKey(judgement.Claim)).Select(judgement => Renewed(judgement, present[judgement.Claim]))];
    }

    /// <summary>Writes judgements with the present signs, the table fitted to them, and beside them what nobody has judged yet.</summary>
    public static void Update(IReadOnlyCollection<FoundAssertion> found)
    {
        var judged = Read();
        var matched = Match(judged, found);
        Write(JudgementsPath, matched.Select(judgement => judgement.ToString()).Order(StringComparer.Ordinal).Prepend(Judgement.Columns));
        var known = judged.Select(judgement => judgement.Claim).ToHashSet();
        Write(Path.ChangeExtension(JudgementsPath, ".received.tsv"), found.Where(one => !known.Contains(one.Claim)).DistinctBy(one => one.Claim)
            .Select(one => Judgement.Format(one.Claim, one.Start, one.End, one.Own, one.Signs, "?") + "\t" + one.Sentence));
        if (matched.Length > 0)
            Write(TablePath, Table(matched));
    }

    /// <summary>The lines of the table that fits these judgements.</summary>
    public static IEnumerable<string> Table(IReadOnlyCollection<Judgement> judged) =>
    [
        "# How sure the graph is of what it asserts: weights in log-odds, fitted to judged assertions (docs/decisions/0014). Rows: a kind of assertion, the extractor's own",
        "# confidence in tenths from 0.80, and marks of the sentence. Written by the calibration tests, not by hand; a kind without a row keeps its extractor's confidence.",
        "sign\tweight",
        .. WeightFit.Of(judged).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value:0.00}")),
    ];

    private static Judgement Renewed(Judgement judgement, FoundAssertion found) => judgement with { Start = found.Start, End = found.End, Own = found.Own, Signs = found.Signs };

    private static void Write(string path, IEnumerable<string> lines) => File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
}
