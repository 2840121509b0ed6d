namespace KnowledgeGraph.Articles.PlainText;

/// <summary>A line of a file without the white space at its ends.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last; equal to <paramref name="Start"/> for an empty line.</param>
internal readonly record struct TextLine(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    public static List<TextLine> Split(string text, int from)
    {
        var lines = new List<TextLine>();
        var start = from;
        while (start <= text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028');
            end = end < 0 ? text.Length : start + end;
            lines.Add(Trim(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static TextLine Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new TextLine(start, end);
    }

    private static bool IsBlank(char c) => c is '\u200b' or '\ufeff' || char.IsWhiteSpace(c);
}
