using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Evaluating;

/// <summary>One line for each score, in per cent, and what was counted.</summary>
internal static class ScoreTable
{
    private static readonly string[] Columns = ["Score", "Precision", "Recall", "F1", "Accuracy", "Right", "Found", "Gold"];

    /// <summary>Prints the table. Accuracy is over the words that match in both readings.</summary>
    public static void Print(TextWriter output, ImmutableArray<LanguageScore> scores)
    {
        List<string[]> rows = [Columns, .. scores.Select(Row)];
        int[] widths = [.. Columns.Select((_, index) => rows.Max(row => row[index].Length))];
        foreach (string[] row in rows)
            output.WriteLine(string.Join("  ", row.Select((cell, index) => index == 0 ? cell.PadRight(widths[index]) : cell.PadLeft(widths[index]))));
    }

    private static string[] Row(LanguageScore score) =>
        [score.Name, Percent(score.Precision), Percent(score.Recall), Percent(score.F1), score.Accuracy is { } accuracy ? Percent(accuracy) : "", Text(score.Right), Text(score.Found), Text(score.Gold)];

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
