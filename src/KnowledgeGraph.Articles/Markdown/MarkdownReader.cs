using System.Text.RegularExpressions;
using KnowledgeGraph.Articles.Composing;
using KnowledgeGraph.Articles.PlainText;

namespace KnowledgeGraph.Articles.Markdown;

/// <summary>Cuts Markdown into blocks without markup.</summary>
/// <remarks>CommonMark 0.31 sections 4 and 5, leniently: text pasted with one line for each paragraph keeps its lines apart.</remarks>
internal sealed partial class MarkdownReader
{
    private readonly string _source;
    private readonly List<TextLine> _lines;
    private readonly LineWrapping _wrapping;
    private readonly List<Block> _blocks = [];

    private MarkdownReader(string source, int start)
    {
        _source = source;
        _lines = TextLine.Split(source, start);
        _wrapping = new LineWrapping(source, _lines);
    }

    public static List<Block> Read(string source, int start)
    {
        var reader = new MarkdownReader(source, start);
        for (var index = 0; index < reader._lines.Count;)
            index = reader.ReadBlock(index);
        return reader._blocks;
    }

    private int ReadBlock(int index)
    {
        var line = _lines[index];
        var text = TextOf(line);
        if (line.IsEmpty || Rule().IsMatch(text) || LinkDefinition().IsMatch(text))
            return index + 1;
        if (text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal))
            return BehindFence(index, text[..3]);
        if (Heading().Match(text) is { Success: true } heading)
            return ReadHeading(line, heading, index);
        if (index + 1 < _lines.Count && line.Length <= 200 && Prose.IsTitleLike(text) && Underline().IsMatch(TextOf(_lines[index + 1])))
        {
            Add([line], BlockKind.Heading, _source[_lines[index + 1].Start] == '=' ? 1 : 2);
            return index + 2;
        }
        if (text[0] == '|')
            return ReadRow(line, text, index);
        if (Marker().Match(text) is { Success: true } marker)
            return ReadParagraph(index, marker.Length, marker.ValueSpan[0] == '>' ? BlockKind.Quote : BlockKind.ListItem);
        return ReadParagraph(index, FootnoteLabel().Match(text).Length, BlockKind.Paragraph);
    }

    private int ReadHeading(TextLine line, Match heading, int index)
    {
        var content = heading.Groups["text"];
        Add([new TextLine(line.Start + content.Index, line.Start + content.Index + content.Length)], BlockKind.Heading, heading.Groups["marks"].Length);
        return index + 1;
    }

    private int ReadRow(TextLine line, string text, int index)
    {
        if (!TableRule().IsMatch(text))
        {
            var builder = new MappedTextBuilder();
            foreach (Match cell in Cell().Matches(text))
            {
                if (builder.Length > 0)
                    builder.Replace(" ", line.Start + cell.Index - 1, line.Start + cell.Index);
                builder.CopyCollapsed(_source, line.Start + cell.Index, line.Start + cell.Index + cell.Length);
            }
            AddPieces(builder.Build(), BlockKind.ListItem, 0);
        }
        return index + 1;
    }

    private int ReadParagraph(int index, int prefix, BlockKind kind)
    {
        var first = _lines[index];
        var lines = new List<TextLine> { first with { Start = first.Start + prefix } };
        index++;
        while (index < _lines.Count && Continues(_lines[index - 1], _lines[index], kind, lines[^1]))
        {
            var next = _lines[index++];
            var quote = kind == BlockKind.Quote ? QuoteMark().Match(TextOf(next)).Length : 0;
            lines.Add(next with { Start = next.Start + quote });
        }
        Add(lines, kind, 0);
        return index;
    }

    private bool Continues(TextLine line, TextLine next, BlockKind kind, TextLine content)
    {
        if (next.IsEmpty || content.IsEmpty)
            return false;
        var text = TextOf(next);
        if (kind == BlockKind.Quote && text[0] == '>')
            return QuoteMark().Match(text).Length < text.Length && (IsBroken(line) || _wrapping.Continues(line, next));
        if (Marker().IsMatch(text) || Heading().IsMatch(text) || Rule().IsMatch(text) || text[0] == '|' || text.StartsWith("```", StringComparison.Ordinal))
            return false;
        return IsBroken(line) || HoldsOpenMarkup(line) || _wrapping.Continues(line, next) || (kind == BlockKind.ListItem && IsIndented(next));
    }

    // Two spaces or a backslash at the end: the inline reader parts the lines again.
    private bool IsBroken(TextLine line) => _source[line.End - 1] == '\\';

    private bool HoldsOpenMarkup(TextLine line) => _source[line.Start] == '<' || TextOf(line).StartsWith("{{<", StringComparison.Ordinal);

    private bool IsIndented(TextLine line) => line.Start > 0 && _source[line.Start - 1] is ' ' or '\t';

    private int BehindFence(int index, string fence)
    {
        for (index++; index < _lines.Count; index++)
        {
            if (TextOf(_lines[index]).StartsWith(fence, StringComparison.Ordinal))
                return index + 1;
        }
        return index;
    }

    private void Add(List<TextLine> lines, BlockKind kind, int level)
    {
        var builder = new MappedTextBuilder();
        for (var index = 0; index < lines.Count; index++)
        {
            if (index > 0)
                builder.Replace("\n", lines[index - 1].End, lines[index].Start);
            builder.Copy(_source, lines[index].Start, lines[index].End);
        }
        AddPieces(builder.Build(), kind, level);
    }

    private void AddPieces(MappedText raw, BlockKind kind, int level)
    {
        foreach (var piece in MarkdownInlines.Strip(raw))
            _blocks.Add(new Block(piece.Text, piece.Kind ?? kind, piece.Kind is null ? level : piece.Level));
    }

    private string TextOf(TextLine line) => _source[line.Start..line.End];

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?<text>.*?)(?:\s+#+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:=+|-{2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:>\s?(?:>\s?)*|[-*+•]\s+|\d{1,3}[.)]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:>\s?)+", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMark();

    [GeneratedRegex(@"^\[(?!\^)[^\[\]]{1,200}\]:\s*\S+(?:\s+[""'(].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LinkDefinition();

    [GeneratedRegex(@"^\[\^[^\[\]\s]{1,40}\]:\s*", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteLabel();

    [GeneratedRegex(@"^\|?[\s:|-]+\|[\s:|-]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"(?<=\|\s*)[^|\s][^|]*?(?=\s*(?:\||$))", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
