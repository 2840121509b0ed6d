using System.Net;
using System.Text.RegularExpressions;
using KnowledgeGraph.Articles.Composing;

namespace KnowledgeGraph.Articles.Markdown;

/// <summary>Takes the markup out of one Markdown block.</summary>
/// <remarks>CommonMark 0.31 section 6; besides, shortcodes of Hugo and Jekyll, footnote marks and attribute lists.</remarks>
internal sealed partial class MarkdownInlines
{
    private readonly MappedText _raw;
    private readonly string _text;
    private readonly HashSet<int> _emphasis;
    private readonly Dictionary<int, int> _skips = [];
    private readonly List<MarkdownPiece> _pieces = [];
    private MappedTextBuilder _piece = new();
    private BlockKind? _kind;
    private int _level;

    private MarkdownInlines(MappedText raw)
    {
        _raw = raw;
        _text = raw.Text;
        _emphasis = EmphasisMarks.Find(_text);
    }

    /// <summary>The pieces of a block whose lines are parted by line feeds.</summary>
    public static List<MarkdownPiece> Strip(MappedText raw)
    {
        var inlines = new MarkdownInlines(raw);
        var position = 0;
        while (position < raw.Text.Length)
            position = inlines.Step(position);
        inlines.Break();
        return inlines._pieces;
    }

    private int Step(int at)
    {
        if (_skips.TryGetValue(at, out var target))
            return target;
        switch (_text[at])
        {
            case '\\':
                return Escape(at);
            case '\n':
                return LineBreak(at);
            case '*' or '_' or '~' when _emphasis.Contains(at):
                return at + 1;
            case '`':
                return at + 1;
            case '!' when Image().Match(_text, at) is { Success: true } image:
                return at + image.Length;
            case '[':
                return Link(at);
            case '<':
                return Tag(at);
            case '{' when Shortcode().Match(_text, at) is { Success: true } code:
                return at + code.Length;
            case '&' when Reference().Match(_text, at) is { Success: true } reference:
                return Decode(at, reference.Length);
            case ' ' or '\t':
                return Space(at);
            default:
                return Plain(at);
        }
    }

    private int Plain(int at)
    {
        var end = at + 1;
        while (end < _text.Length && char.IsLetterOrDigit(_text[end]))
            end++;
        // A skip never starts inside a word: it starts at a bracket.
        _piece.Append(_raw, at, end);
        return end;
    }

    private int Escape(int at)
    {
        if (at + 1 < _text.Length && _text[at + 1] == '\n')
        {
            Break();
            return at + 2;
        }
        var isEscape = at + 1 < _text.Length && (char.IsPunctuation(_text[at + 1]) || char.IsSymbol(_text[at + 1]));
        var start = isEscape ? at + 1 : at;
        _piece.Append(_raw, start, start + 1);
        return start + 1;
    }

    private int LineBreak(int at)
    {
        if (at >= 2 && _text[at - 1] == ' ' && _text[at - 2] == ' ')
            Break();
        else
            Space(at);
        return at + 1;
    }

    private int Space(int at)
    {
        var end = at;
        while (end < _text.Length && _text[end] is ' ' or '\t')
            end++;
        var span = _raw.ToSource(at, Math.Max(end, at + 1));
        if (_piece.Length > 0)
            _piece.Space(span.Start, span.End);
        return Math.Max(end, at + 1);
    }

    private int Link(int at)
    {
        if (FootnoteMark().Match(_text, at) is { Success: true } footnote)
            return at + footnote.Length;
        if (LinkText().Match(_text, at) is { Success: true } link)
        {
            _skips[at + 1 + link.Groups["text"].Length] = at + link.Length;
            return at + 1;
        }
        return Plain(at);
    }

    private int Tag(int at)
    {
        if (Hidden().Match(_text, at) is { Success: true } hidden)
            return at + hidden.Length;
        if (AutoLink().Match(_text, at) is { Success: true } address)
        {
            _piece.Append(_raw, at + 1, at + address.Length - 1);
            return at + address.Length;
        }
        if (AnyTag().Match(_text, at) is not { Success: true } tag)
            return Plain(at);
        EnterTag(tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["close"].Length > 0);
        return at + tag.Length;
    }

    private void EnterTag(string name, bool closes)
    {
        if (name is "a" or "b" or "i" or "em" or "strong" or "span" or "u" or "s" or "sup" or "sub" or "small" or "mark" or "abbr" or "cite" or "q" or "code" or "font" or "time")
            return;
        Break();
        _level = !closes && name.Length == 2 && name[0] == 'h' && char.IsAsciiDigit(name[1]) ? name[1] - '0' : 0;
        _kind = (closes, name) switch
        {
            (true, _) => null,
            (_, "figcaption") => BlockKind.Caption,
            (_, "li") => BlockKind.ListItem,
            (_, "blockquote") => BlockKind.Quote,
            (_, "br" or "p") => _kind,
            _ => _level > 0 ? BlockKind.Heading : null,
        };
    }

    private int Decode(int at, int length)
    {
        var span = _raw.ToSource(at, at + length);
        var decoded = WebUtility.HtmlDecode(_text.Substring(at, length));
        _piece.Replace(decoded == "\u00A0" ? " " : decoded, span.Start, span.End);
        return at + length;
    }

    private void Break()
    {
        var text = _piece.Build().Trim();
        if (text.Text.Length > 0)
            _pieces.Add(new MarkdownPiece(text, _kind, _level));
        _piece = new MappedTextBuilder();
    }

    [GeneratedRegex(@"\G!\[[^\[\]]{0,500}\](?:\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500})?\)|\[[^\[\]]{0,200}\])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Image();

    [GeneratedRegex(@"\G\[(?<text>(?:[^\[\]\\]|\\.|!?\[[^\[\]]{0,500}\](?:\([^()]{0,1000}\))?){1,1000}?)\](?:\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500})?\)|\[[^\[\]]{0,200}\])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex LinkText();

    [GeneratedRegex(@"\G\[\^[^\[\]\s]{1,40}\]:?", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"\G<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9-]{0,30})(?:\s[^<>]{0,2000})?/?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"\G<https?://[^\s<>]{1,2000}>", RegexOptions.CultureInvariant)]
    private static partial Regex AutoLink();

    [GeneratedRegex(@"\G(?:<!--.*?-->|<(?<tag>script|style|iframe|svg|noscript)\b.*?</\k<tag>\s*>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\G(?:\{\{[<%].{0,2000}?[>%]\}\}|\{\{[^{}]{0,500}\}\}|\{%.{0,500}?%\}|\{[:#.][^{}\n]{0,200}\})", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"\G&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
