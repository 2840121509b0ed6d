using System.Text;

namespace KnowledgeGraph.Export.Tests;

/// <summary>Reads RFC 4180 strictly: a quote outside of quotes, or text after a closing quote, is an error.</summary>
internal static class CsvTable
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            row.Add(ReadCell(text, ref at));
            Assert.True(at < text.Length, "the last row does not end");
            bool isEnd = text[at] == '\n';
            Assert.True(isEnd || text[at] == ',', $"unexpected {(int)text[at]:X4} at {at}");
            at++;
            if (!isEnd) continue;
            rows.Add(row);
            row = [];
        }

        Assert.Empty(row);
        Assert.All(rows, cells => Assert.Equal(rows[0].Count, cells.Count));
        return rows;
    }

    private static string ReadCell(string text, ref int at)
    {
        int end = text.IndexOfAny([',', '\n'], at);
        if (text[at] != '"')
        {
            string plain = text[at..end];
            Assert.DoesNotContain('"', plain);
            Assert.DoesNotContain('\r', plain);
            at = end;
            return plain;
        }

        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"') cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[++at]);
            else break;
        }

        at++;
        return cell.ToString();
    }
}
