using AngleSharp.Html;

namespace KnowledgeGraph.Articles.Html;

/// <summary>Finds the place of text nodes in the file from which they were parsed, by one scan forward.</summary>
/// <remarks>The parser tells where elements start, not where text does. Text that the parser has moved back (misnested tables) is not found.</remarks>
internal sealed class SourceAligner(string source)
{
    private const int MostTries = 64;

    private int _cursor;

    /// <summary>Goes forward to the start of an element; never back.</summary>
    public void MoveTo(int offset) => _cursor = Math.Max(_cursor, Math.Min(offset, source.Length));

    /// <summary>Goes forward behind the end tag of an element whose content is no markup.</summary>
    public void MoveBehindRawText(int start, string name)
    {
        var end = source.IndexOf($"</{name}", Math.Clamp(start, 0, source.Length), StringComparison.OrdinalIgnoreCase);
        MoveTo(end < 0 ? start : end);
    }

    /// <summary>The text with its map, white space collapsed; null when it cannot be found.</summary>
    public MappedText? Align(string text)
    {
        if (text.Length == 0)
            return null;
        var start = SkipMarkup(_cursor);
        for (var attempt = 0; attempt < MostTries && start < source.Length; attempt++)
        {
            var builder = new MappedTextBuilder();
            if (TryMatch(text, start, builder) is var end and >= 0)
            {
                _cursor = end;
                return builder.Build();
            }
            var next = source.IndexOf('<', start);
            if (next < 0)
                return null;
            start = SkipMarkup(next);
            if (start <= next)
                start = next + 1;
        }
        return null;
    }

    private int TryMatch(string text, int start, MappedTextBuilder builder)
    {
        var at = start;
        for (var index = 0; index < text.Length;)
        {
            var step = at < source.Length ? Match(text, index, at) : (0, 0);
            if (step is (0, 0))
            {
                var behind = at < source.Length && source[at] == '<' ? SkipMarkup(at) : at;
                if (behind == at)
                    return -1;
                at = behind;
                continue;
            }
            Emit(text, index, step.Item1, at, step.Item2, builder);
            index += step.Item1;
            at += step.Item2;
        }
        return at;
    }

    private void Emit(string text, int index, int length, int at, int sourceLength, MappedTextBuilder builder)
    {
        if (length == 0)
            return;
        if (char.IsWhiteSpace(text[index]))
            CollapsedSpace(builder, at, sourceLength);
        else if (length == sourceLength)
            builder.Copy(source, at, at + sourceLength);
        else if (text[index] is not ('\u200b' or '\u00ad' or '\ufeff'))
            builder.Replace(text.Substring(index, length), at, at + sourceLength);
    }

    // Leading space is kept: it parts the words of neighbouring text nodes.
    private static void CollapsedSpace(MappedTextBuilder builder, int at, int sourceLength)
    {
        if (builder.Length == 0 || !builder.EndsInSpace)
            builder.Replace(" ", at, at + sourceLength);
    }

    /// <summary>How many code units of the text and of the file agree; (0, 0) for none.</summary>
    private (int Text, int Source) Match(string text, int index, int at)
    {
        var c = source[at];
        if (c == '&' && MatchReference(text, index, at) is var (decoded, length))
            return (decoded, length);
        if (c == '\r')
            return text[index] == '\n' ? (1, at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 1) : (0, 1);
        if (c == text[index])
            return (1, 1);
        return char.IsWhiteSpace(c) && !char.IsWhiteSpace(text[index]) ? (0, 1) : (0, 0);
    }

    /// <remarks>HTML Living Standard section 13.2.5.72 and following: character references.</remarks>
    private (int Text, int Source)? MatchReference(string text, int index, int at)
    {
        var end = at + 1;
        while (end < source.Length && end - at < 40 && (char.IsAsciiLetterOrDigit(source[end]) || (source[end] == '#' && end == at + 1)))
            end++;
        if (end == at + 1)
            return null;
        var closed = end < source.Length && source[end] == ';';
        if (source[at + 1] == '#')
            return (char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? 2 : 1, end - at + (closed ? 1 : 0));
        for (var stop = closed ? end + 1 : end; stop > at + 2; stop--)
        {
            var symbol = HtmlEntityProvider.Resolver.GetSymbol(source[(at + 1)..stop]);
            if (!string.IsNullOrEmpty(symbol) && string.CompareOrdinal(text, index, symbol, 0, symbol.Length) == 0)
                return (symbol.Length, stop - at);
        }
        return null;
    }

    private int SkipMarkup(int at)
    {
        while (at < source.Length && source[at] == '<' && at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!' or '?'))
        {
            var comment = source.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal);
            var end = comment ? source.IndexOf("-->", at + 4, StringComparison.Ordinal) : TagEnd(at + 1);
            if (end < 0)
                return source.Length;
            at = end + (comment ? 3 : 1);
        }
        return at;
    }

    private int TagEnd(int at)
    {
        var quote = '\0';
        for (; at < source.Length; at++)
        {
            var c = source[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && source[at - 1] == '=')
                quote = c;
            else if (c == '>')
                return at;
        }
        return -1;
    }
}
