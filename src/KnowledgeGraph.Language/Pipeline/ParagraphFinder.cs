using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Finds paragraphs in plain text.</summary>
internal static class ParagraphFinder
{
    /// <summary>The stretches between blank lines, without white space around them.</summary>
    public static ImmutableArray<TextSpan> Find(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var (start, end, lineStart) = (-1, -1, 0);
        while (lineStart < text.Length)
        {
            var newline = text.AsSpan(lineStart).IndexOfAny('\n', '\r');
            var lineEnd = newline < 0 ? text.Length : lineStart + newline;
            var line = text.AsSpan(lineStart, lineEnd - lineStart);
            if (line.IsWhiteSpace())
            {
                Add(paragraphs, ref start, end);
            }
            else
            {
                start = start < 0 ? lineStart + line.Length - line.TrimStart().Length : start;
                end = lineStart + line.TrimEnd().Length;
            }

            lineStart = text.AsSpan(lineEnd).StartsWith("\r\n", StringComparison.Ordinal) ? lineEnd + 2 : lineEnd + 1;
        }

        Add(paragraphs, ref start, end);
        return paragraphs.ToImmutable();
    }

    private static void Add(ImmutableArray<TextSpan>.Builder paragraphs, ref int start, int end)
    {
        if (start >= 0)
        {
            paragraphs.Add(new TextSpan(start, end));
            start = -1;
        }
    }
}
