using System.Buffers;

namespace KnowledgeGraph.Export;

/// <summary>Writes rows of RFC 4180; lines end in <c>\n</c>. A cell that is null is empty, a text without characters is <c>""</c>.</summary>
internal sealed class CsvWriter(TextWriter writer)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",;'\\\r\n\t ");

    public void WriteRow(IEnumerable<string?> cells)
    {
        bool isFirst = true;
        foreach (string? cell in cells)
        {
            if (!isFirst) writer.Write(',');
            isFirst = false;
            WriteCell(cell);
        }

        writer.Write('\n');
    }

    private void WriteCell(string? cell)
    {
        if (cell is null) return;
        bool isPlain = cell.Length > 0 && cell.AsSpan().IndexOfAny(Special) < 0 && !cell.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));
        if (isPlain)
        {
            writer.Write(cell);
            return;
        }

        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
