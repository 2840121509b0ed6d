using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Writes solutions as a table of plain text for people: a line of names, a rule, a line for each row.</summary>
/// <remarks>
/// What does not fit is cut and ends in <c>…</c>; columns of numbers are set right; IRIs are shortened by prefixes; strings stand without quotation marks, line
/// ends and tabs inside them as <c>\n</c>, <c>\r</c> and <c>\t</c>. Lines end in <c>\n</c> without spaces before it. All characters count as equally wide.
/// </remarks>
public static class SolutionTableWriter
{
    /// <summary>Writes a table, or the one word "true" or "false" for a boolean; does not close <paramref name="writer"/>.</summary>
    /// <param name="results">The rows are enumerated once; those that measure the columns are held, the rest are written as they come.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">Width and prefixes; null takes the defaults.</param>
    /// <returns>How many rows were written.</returns>
    public static long Write(SparqlResults results, TextWriter writer, SolutionTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new SolutionTableOptions();
        if (results.Boolean is { } answer)
        {
            writer.Write(answer ? "true\n" : "false\n");
            return 0;
        }

        var text = new TableCellText(options.Prefixes);
        using var rows = results.Rows.GetEnumerator();
        var measured = new List<string[]>();
        var layout = new TableLayout(results.Variables);
        while (measured.Count < options.MeasuredRows && rows.MoveNext()) measured.Add(Cells(rows.Current, text, layout));
        layout.Fit(options.Width);
        WriteHead(results.Variables, writer, layout);
        foreach (string[] row in measured) WriteLine(row, writer, layout);
        long count = measured.Count;
        for (; rows.MoveNext(); count++) WriteLine([.. rows.Current.Select(text.Of)], writer, layout);
        return count;
    }

    private static string[] Cells(IReadOnlyList<Term?> row, TableCellText text, TableLayout layout)
    {
        var cells = new string[row.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = text.Of(row[i]);
            layout.Measure(i, cells[i], row[i]);
        }

        return cells;
    }

    private static void WriteHead(IReadOnlyList<string> variables, TextWriter writer, TableLayout layout)
    {
        WriteLine(variables, writer, layout);
        WriteLine([.. variables.Select((_, i) => new string('─', layout.WidthOf(i)))], writer, layout);
    }

    private static void WriteLine(IReadOnlyList<string> cells, TextWriter writer, TableLayout layout)
    {
        var line = new StringBuilder();
        for (int i = 0; i < cells.Count; i++)
        {
            if (i > 0) line.Append(TableLayout.Gap);
            layout.Append(line, i, cells[i]);
        }

        int length = line.Length;
        while (length > 0 && line[length - 1] == ' ') length--;
        writer.Write(line.ToString(0, length));
        writer.Write('\n');
    }
}
