using AngleSharp.Dom;
using KnowledgeGraph.Articles.Composing;

namespace KnowledgeGraph.Articles.Html;

/// <summary>Walks a page in document order and cuts the text of its article into blocks.</summary>
internal sealed class HtmlBlockWalker
{
    private readonly SourceAligner _aligner;
    private readonly ArticleRootFinder _finder;
    private readonly List<Block> _blocks = [];
    private MappedTextBuilder _text = new();

    private HtmlBlockWalker(string source, ArticleRootFinder finder)
    {
        _aligner = new SourceAligner(source);
        _finder = finder;
    }

    public static List<Block> Walk(string source, IElement body, ArticleRootFinder finder)
    {
        var walker = new HtmlBlockWalker(source, finder);
        walker.Visit(body, new Context(Emits: body == finder.Root, BlockKind.Paragraph, 0));
        walker.Flush(new Context(true, BlockKind.Paragraph, 0));
        return walker._blocks;
    }

    private void Visit(IElement element, Context context)
    {
        if (element.SourceReference is { } reference)
            _aligner.MoveTo(reference.Position.Index);
        if (PageParts.IsSilent(element.LocalName))
        {
            if (element.LocalName is "script" or "style" or "noscript" or "iframe" or "textarea" or "title" && element.SourceReference is { } start)
                _aligner.MoveBehindRawText(start.Position.Index, element.LocalName);
            return;
        }
        var inner = Enter(element, context);
        var breaks = !PageParts.IsInline(element.LocalName);
        if (breaks)
            Flush(context);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement below)
                Visit(below, inner);
            else if (child is IText text)
                Append(text.Data, inner);
        }
        if (breaks)
            Flush(inner);
    }

    private Context Enter(IElement element, Context context)
    {
        var emits = (context.Emits || element == _finder.Root || (element.LocalName == "h1" && !context.IsFurniture)) && !context.IsFurniture;
        var furniture = context.IsFurniture || (element.LocalName != "body" && _finder.IsFurniture(element));
        var inner = context with { Emits = emits && !furniture, IsFurniture = furniture };
        if (PageParts.IsCaption(element) || element.LocalName == "figure")
            return inner with { Kind = BlockKind.Caption };
        return element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => inner with { Kind = BlockKind.Heading, Level = element.LocalName[1] - '0' },
            "li" or "dd" or "dt" or "tr" => inner with { Kind = BlockKind.ListItem },
            "blockquote" => inner with { Kind = BlockKind.Quote },
            _ => inner,
        };
    }

    private void Append(string data, Context context)
    {
        if (_aligner.Align(data) is not { } text || !context.Emits)
            return;
        var leading = text.Text.Length > 0 && text.Text[0] == ' ' && _text.EndsInSpace ? 1 : 0;
        _text.Append(text, leading, text.Text.Length);
    }

    private void Flush(Context context)
    {
        var text = _text.Build().Trim();
        if (text.Text.Length > 0)
            _blocks.Add(new Block(text, context.Kind, context.Level));
        _text = new MappedTextBuilder();
    }

    private readonly record struct Context(bool Emits, BlockKind Kind, int Level, bool IsFurniture = false);
}
