using System.Globalization;
using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Says how many tests of each suite pass: for people as Markdown, for programs as one line for each test.</summary>
internal static class ConformanceReport
{
    /// <summary>The copy in the repository.</summary>
    public static string Documentation { get; } = Path.Combine(
        typeof(ConformanceReport).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!, "docs", "conformance.md");

    /// <summary>Writes <c>conformance.md</c> and <c>conformance.tsv</c>.</summary>
    public static void Write(IReadOnlyList<(ConformanceSuite Suite, IReadOnlyList<TestOutcome> Outcomes)> run, string folder)
    {
        File.WriteAllText(Path.Combine(folder, "conformance.md"), Page(run));
        File.WriteAllText(Path.Combine(folder, "conformance.tsv"), Lines(run));
    }

    /// <summary>The page of the documentation.</summary>
    public static string Page(IReadOnlyList<(ConformanceSuite Suite, IReadOnlyList<TestOutcome> Outcomes)> run)
    {
        var page = new StringBuilder(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "report-head.md")));
        page.Append("\n## By suite\n" + Header("suite"));
        foreach (var (suite, outcomes) in run) Row(page, suite.Title, outcomes);
        page.Append("\n## SPARQL by folder\n" + Header("folder"));
        var sparql = run.Where(suite => suite.Suite.Key.StartsWith("sparql", StringComparison.Ordinal)).SelectMany(suite => suite.Outcomes);
        foreach (var folder in sparql.GroupBy(outcome => outcome.Test.Folder).OrderBy(group => group.Key, StringComparer.Ordinal)) Row(page, folder.Key, [.. folder]);
        var all = run.SelectMany(suite => suite.Outcomes).DistinctBy(outcome => outcome.Test.Id).ToList();
        AppendList(page, "Compared by value", all, TestList.ComparedByValue);
        AppendList(page, "Known failures", all, TestList.KnownFailures);
        return page.ToString();
    }

    private static string Header(string first) => $"\n| {first} | tests | pass | of these by value | known failures |\n|---|---:|---:|---:|---:|\n";

    private static void Row(StringBuilder page, string title, IReadOnlyList<TestOutcome> outcomes)
    {
        var passed = outcomes.Where(outcome => outcome.Passed).ToList();
        int byValue = passed.Count(outcome => TestList.ComparedByValue.ReasonOf(outcome.Test) is not null);
        int known = outcomes.Count(outcome => outcome.KnownReason is not null);
        page.Append(CultureInfo.InvariantCulture, $"| {title} | {outcomes.Count} | {passed.Count} | {byValue} | {known} |\n");
    }

    private static void AppendList(StringBuilder page, string title, IReadOnlyList<TestOutcome> outcomes, TestList list)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        var listed = outcomes.Select(outcome => (outcome.Test, Reason: list.ReasonOf(outcome.Test))).Where(entry => entry.Reason is not null).ToList();
        if (listed.Count == 0) page.Append("None.\n");
        foreach (var (test, reason) in listed) page.Append(CultureInfo.InvariantCulture, $"- `{Short(test)}`: {reason}\n");
    }

    private static string Short(ManifestEntry test) => $"{test.Folder}#{test.Id.Value[(test.Id.Value.IndexOf('#', StringComparison.Ordinal) + 1)..]}";

    private static string Lines(IReadOnlyList<(ConformanceSuite Suite, IReadOnlyList<TestOutcome> Outcomes)> run)
    {
        var lines = new StringBuilder("suite\tfolder\ttest\toutcome\treason\n");
        foreach (var (suite, outcomes) in run)
        {
            foreach (var outcome in outcomes)
            {
                string word = outcome.Passed ? "passed" : outcome.KnownReason is null ? "failed" : "known";
                string reason = (outcome.KnownReason ?? outcome.Fault ?? "").ReplaceLineEndings(" ").Replace('\t', ' ');
                lines.Append(CultureInfo.InvariantCulture, $"{suite.Key}\t{outcome.Test.Folder}\t{outcome.Test.Id.Value}\t{word}\t{reason}\n");
            }
        }

        return lines.ToString();
    }
}
