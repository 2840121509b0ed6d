namespace KnowledgeGraph.Articles.Markdown;

/// <summary>Finds the characters of a paragraph that open and close emphasis, and so are no text.</summary>
/// <remarks>CommonMark 0.31 section 6.2, without the rule of three.</remarks>
internal static class EmphasisMarks
{
    private const int DeepestNesting = 64;

    public static HashSet<int> Find(string text)
    {
        var marks = new HashSet<int>();
        var open = new List<(char Mark, int Start, int Length)>();
        for (var index = 0; index < text.Length; index++)
        {
            var mark = text[index];
            if (mark == '\\')
            {
                index++;
                continue;
            }
            if (mark is not ('*' or '_' or '~'))
                continue;
            var end = index;
            while (end < text.Length && text[end] == mark)
                end++;
            Match(text, mark, index, end, open, marks);
            index = end - 1;
        }
        return marks;
    }

    private static void Match(string text, char mark, int start, int end, List<(char Mark, int Start, int Length)> open, HashSet<int> marks)
    {
        var before = start == 0 ? ' ' : text[start - 1];
        var after = end == text.Length ? ' ' : text[end];
        var canOpen = !char.IsWhiteSpace(after) && (!char.IsPunctuation(after) || !char.IsLetterOrDigit(before)) && (mark == '*' || !char.IsLetterOrDigit(before));
        var canClose = !char.IsWhiteSpace(before) && (!char.IsPunctuation(before) || !char.IsLetterOrDigit(after)) && (mark == '*' || !char.IsLetterOrDigit(after));
        while (canClose && start < end && open.FindLastIndex(known => known.Mark == mark) is var index and >= 0)
        {
            var opener = open[index];
            var count = Math.Min(opener.Length, end - start);
            for (var offset = 0; offset < count; offset++)
            {
                marks.Add(opener.Start + opener.Length - 1 - offset);
                marks.Add(start + offset);
            }
            start += count;
            open.RemoveRange(index, open.Count - index);
            if (opener.Length > count)
                open.Add(opener with { Length = opener.Length - count });
        }
        if (canOpen && start < end && open.Count < DeepestNesting && (mark != '~' || end - start == 2))
            open.Add((mark, start, end - start));
    }
}
