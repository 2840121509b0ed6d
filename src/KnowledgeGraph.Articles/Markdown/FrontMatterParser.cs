using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Articles.Markdown;

/// <summary>Reads the block of metadata at the head of a Markdown file: YAML between lines of "---", or "key = value" between lines of "+++".</summary>
/// <remarks>YAML 1.2 sections 7 and 8, read event by event, so that no depth of nesting can exhaust the stack.</remarks>
internal static class FrontMatterParser
{
    private const int LongestBlock = 32 * 1024;

    /// <summary>Offset behind the front matter, and the range of its content; null when the file has none.</summary>
    public static (int Start, int End, int BodyStart)? Find(string source)
    {
        if (source.Length < 4 || source[..3] is not ("---" or "+++"))
            return null;
        var fence = source[..3];
        var start = NextLine(source, 0);
        if (source.AsSpan(3, start - 3).Trim().Length > 0)
            return null;
        for (var line = start; line < source.Length && line < start + LongestBlock; line = NextLine(source, line))
        {
            var next = NextLine(source, line);
            var text = source.AsSpan(line, next - line).TrimEnd();
            if (text.SequenceEqual(fence) || (fence == "---" && text.SequenceEqual("...")))
                return (start, line, next);
        }
        return null;
    }

    public static List<FrontMatterEntry> Parse(string sourceName, string source, int start, int end, List<ArticleDiagnostic> diagnostics)
    {
        if (source[0] == '+')
            return PlainEntries(source, start, end, '=');
        try
        {
            return YamlEntries(source, start, end);
        }
        catch (YamlException error)
        {
            var line = (int)Math.Min(int.MaxValue, error.Start.Line + 1);
            diagnostics.Add(ArticleErrors.BadFrontMatter(sourceName, line, (int)Math.Min(int.MaxValue, error.Start.Column), OneLine(error.Message)));
            return PlainEntries(source, start, end, ':');
        }
    }

    private static List<FrontMatterEntry> YamlEntries(string source, int start, int end)
    {
        var entries = new List<FrontMatterEntry>();
        var parser = new Parser(new StringReader(source[start..end]));
        var depth = 0;
        string? key = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = depth == 1 ? null : key;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when key is not null:
                    entries.Add(new FrontMatterEntry(key, scalar.Value, SpanOf(source, start, end, scalar)));
                    key = depth == 1 ? null : key;
                    break;
                case AnchorAlias when depth == 1:
                    key = null;
                    break;
            }
        }
        return entries;
    }

    private static SourceSpan SpanOf(string source, int start, int end, Scalar scalar)
    {
        var from = Math.Clamp(start + (int)scalar.Start.Index, start, end);
        var to = Math.Clamp(start + (int)scalar.End.Index, from, end);
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && to - from >= 2)
            (from, to) = (from + 1, to - 1);
        while (to > from && char.IsWhiteSpace(source[to - 1]))
            to--;
        return new SourceSpan(from, to);
    }

    private static List<FrontMatterEntry> PlainEntries(string source, int start, int end, char mark)
    {
        var entries = new List<FrontMatterEntry>();
        for (var line = start; line < end; line = NextLine(source, line))
        {
            var stop = Math.Min(end, NextLine(source, line));
            var colon = source.IndexOf(mark, line, stop - line);
            if (colon <= line || !char.IsLetter(source[line]))
                continue;
            var (from, to) = (colon + 1, stop);
            while (from < to && (char.IsWhiteSpace(source[from]) || source[from] is '"' or '\'' or '['))
                from++;
            while (to > from && (char.IsWhiteSpace(source[to - 1]) || source[to - 1] is '"' or '\'' or ']'))
                to--;
            entries.Add(new FrontMatterEntry(source[line..colon].Trim(), source[from..to], new SourceSpan(from, to)));
        }
        return entries;
    }

    private static int NextLine(string source, int from)
    {
        var end = source.IndexOf('\n', from);
        return end < 0 ? source.Length : end + 1;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.');
}
