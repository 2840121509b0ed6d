using System.Text;

namespace KnowledgeGraph.Export;

/// <summary>Breaks text into lines of about equal length.</summary>
internal static class TextWrap
{
    /// <summary>The text with line feeds at spaces, so that no line is longer than <paramref name="width"/> code points where its words allow.</summary>
    /// <remarks>Words longer than the width, as in languages that write no spaces, are cut. Line feeds that are there stay.</remarks>
    public static string Wrap(string text, int width) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => string.Join('\n', Lines(line, Even(line, width), width))));

    /// <summary>A narrower width that needs no more lines: the last line shall not be a lone word.</summary>
    private static int Even(string line, int width)
    {
        int lines = Lines(line, width, width).Count;
        int even = width;
        while (even > width / 2 && Lines(line, even - 1, width).Count == lines) even--;
        return even;
    }

    private static List<string> Lines(string text, int width, int longest)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        int length = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, longest)))
        {
            int size = word.EnumerateRunes().Count();
            if (length > 0 && length + 1 + size > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                length = 0;
            }

            if (length > 0) line.Append(' ');
            length += size + (length > 0 ? 1 : 0);
            line.Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, int longest)
    {
        var piece = new StringBuilder();
        int length = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (length == longest)
            {
                yield return piece.ToString();
                piece.Clear();
                length = 0;
            }

            piece.Append(rune.ToString());
            length++;
        }

        yield return piece.ToString();
    }
}
