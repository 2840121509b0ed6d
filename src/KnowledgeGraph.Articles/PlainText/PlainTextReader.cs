using KnowledgeGraph.Articles.Composing;

namespace KnowledgeGraph.Articles.PlainText;

/// <summary>Cuts plain text into paragraphs and list items.</summary>
internal static class PlainTextReader
{
    public static List<Block> Read(string text)
    {
        var lines = TextLine.Split(text, 0);
        var wrapping = new LineWrapping(text, lines);
        var blocks = new List<Block>();
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].IsEmpty)
                continue;
            var (first, isItem) = WithoutBullet(text, lines[index]);
            if (first.IsEmpty && index + 1 < lines.Count)
                (first, isItem) = (lines[++index], true);
            if (first.IsEmpty)
                continue;
            var builder = new MappedTextBuilder();
            builder.CopyCollapsed(text, first.Start, first.End);
            while (index + 1 < lines.Count && Joins(text, lines[index], lines[index + 1], wrapping))
            {
                var next = lines[++index];
                builder.Space(lines[index - 1].End, next.Start);
                builder.CopyCollapsed(text, next.Start, next.End);
            }
            blocks.Add(new Block(builder.Build(), isItem ? BlockKind.ListItem : BlockKind.Paragraph));
        }
        return blocks;
    }

    private static bool Joins(string text, TextLine line, TextLine next, LineWrapping wrapping) =>
        !line.IsEmpty && !next.IsEmpty && !WithoutBullet(text, next).IsItem && wrapping.Continues(line, next);

    // A bullet is a mark with a space behind it, or alone on its line; "1." and "1)" count when text follows.
    private static (TextLine Line, bool IsItem) WithoutBullet(string text, TextLine line)
    {
        if (line.IsEmpty)
            return (line, false);
        var end = line.Start;
        if (text[end] is '•' or '·' or '◦' or '▪' or '■' or '●' or '-' or '*' or '–' or '‣' or '➤' or '►')
            end++;
        else
            end = NumberEnd(text, line);
        if (end == line.Start || (end < line.End && !char.IsWhiteSpace(text[end])))
            return (line, false);
        while (end < line.End && char.IsWhiteSpace(text[end]))
            end++;
        return (line with { Start = end }, true);
    }

    private static int NumberEnd(string text, TextLine line)
    {
        var end = line.Start;
        while (end < line.End && end - line.Start < 2 && char.IsAsciiDigit(text[end]))
            end++;
        return end > line.Start && end + 1 < line.End && text[end] is '.' or ')' ? end + 1 : line.Start;
    }
}
