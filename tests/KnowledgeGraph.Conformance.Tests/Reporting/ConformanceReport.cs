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
        page.Append("\n## By suite\n\n| suite | tests | pass | known failures |\n|---|---:|---:|---:|\n");
        foreach (var (suite, outcomes) in run) Row(page, suite.Title, outcomes);
        page.Append("\n## SPARQL by folder\n\n| folder | tests | pass | known failures |\n|---|---:|---:|---:|\n");
        var sparql = run.Where(suite => suite.Suite.Key.StartsWith("sparql", StringComparison.Ordinal)).SelectMany(suite => suite.Outcomes);
        foreach (var folder in sparql.GroupBy(outcome => outcome.Test.Folder).OrderBy(group => group.Key, StringComparer.Ordinal)) Row(page, folder.Key, [.. folder]);
        AppendKnown(page, run);
        return page.ToString();
    }

    private static void Row(StringBuilder page, string title, IReadOnlyList<TestOutcome> outcomes) =>
        page.Append(CultureInfo.InvariantCulture, $"| {title} | {outcomes.Count} | {outcomes.Count(outcome => outcome.Passed)} | {outcomes.Count(outcome => outcome.KnownReason is not null)} |\n");

    private static void AppendKnown(StringBuilder page, IReadOnlyList<(ConformanceSuite Suite, IReadOnlyList<TestOutcome> Outcomes)> run)
    {
        page.Append("\n## Known failures\n\n");
        var known = run.SelectMany(suite => suite.Outcomes.Where(outcome => outcome.KnownReason is not null).Select(outcome => (suite.Suite.Key, outcome))).ToList();
        if (known.Count == 0) page.Append("None.\n");
        foreach (var (key, outcome) in known) page.Append(CultureInfo.InvariantCulture, $"- {key}, `{Short(outcome)}` ({outcome.Test.Name}): {outcome.KnownReason}\n");
    }

    private static string Short(TestOutcome outcome) => $"{outcome.Test.Folder}#{outcome.Test.Id.Value[(outcome.Test.Id.Value.IndexOf('#', StringComparison.Ordinal) + 1)..]}";

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
