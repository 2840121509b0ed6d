using System.Globalization;
using KnowledgeGraph.Extraction;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Building;

/// <summary>One line for each article: what was found in it.</summary>
internal static class SummaryTable
{
    private static readonly string[] Columns = ["Article", "Nodes", "Statements", "Relations", "Warnings"];

    /// <summary>Prints the table: drawn where somebody looks, columns of plain text elsewhere.</summary>
    public static void Print(Terminal terminal, KnowledgeGraphResult result)
    {
        var rows = result.Articles.Select(Row).ToList();
        if (terminal.IsInteractive)
            PrintDrawn(terminal, rows);
        else
            PrintPlain(terminal.Output, rows);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Dataset.Union().Count()} triples from {Count(result.Articles.Count, "article")}."));
    }

    private static string[] Row(ArticleSummary article) =>
        [
            article.Slug,
            Text(article.Classes.Values.Sum()),
            Text(article.Classes.GetValueOrDefault("Statement")),
            Text(article.Relations.Values.Sum()),
            Text(article.Warnings.Count),
        ];

    private static void PrintDrawn(Terminal terminal, List<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (string column in Columns)
            table.AddColumn(new TableColumn(column) { Alignment = column == Columns[0] ? Justify.Left : Justify.Right });
        foreach (string[] row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        SpectreConsole.On(terminal).Write(table);
    }

    private static void PrintPlain(TextWriter output, List<string[]> rows)
    {
        int[] widths = [.. Columns.Select((column, index) => rows.Select(row => row[index].Length).Append(column.Length).Max())];
        foreach (string[] row in rows.Prepend(Columns))
            output.WriteLine(string.Join("  ", row.Select((cell, index) => index == 0 ? cell.PadRight(widths[index]) : cell.PadLeft(widths[index]))));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
