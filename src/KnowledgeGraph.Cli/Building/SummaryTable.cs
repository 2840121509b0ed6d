using System.Globalization;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Building;

/// <summary>One line for each article: what was found in it.</summary>
internal static class SummaryTable
{
    private static readonly string[] Columns = ["Article", "Nodes", "Statements", "Relations", "Warnings"];

    /// <summary>Prints the table: drawn where somebody looks, columns of plain text elsewhere.</summary>
    public static void Print(Terminal terminal, Report report)
    {
        var rows = report.Articles.Select(Row).ToList();
        if (terminal.IsInteractive)
            PrintDrawn(terminal, rows);
        else
            PrintPlain(terminal.Output, rows);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Triples} triples from {report.Articles.Count} {(report.Articles.Count == 1 ? "article" : "articles")}."));
    }

    private static string[] Row(BuiltArticle article)
    {
        var (classes, relations) = (article.Summary.Classes, article.Summary.Relations);
        return [article.Summary.Slug, Text(classes.Values.Sum()), Text(classes.GetValueOrDefault("Statement")), Text(relations.Values.Sum()), Text(article.Warnings.Count)];
    }

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
}
