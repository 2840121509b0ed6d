using KnowledgeGraph.Articles.Composing;
using KnowledgeGraph.Articles.Files;
using KnowledgeGraph.Articles.Html;
using KnowledgeGraph.Articles.Markdown;
using KnowledgeGraph.Articles.Metadata;
using KnowledgeGraph.Articles.PlainText;

namespace KnowledgeGraph.Articles;

/// <summary>Reads articles from the bytes of text, Markdown and HTML files. Immutable; safe to use from several threads.</summary>
public sealed class ArticleReader
{
    private readonly ArticleReaderOptions _options;
    private readonly PublisherMatcher _publishers;
    private readonly MetadataLineReader _lines;

    /// <summary>A reader with what the caller knows.</summary>
    public ArticleReader(ArticleReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _publishers = new PublisherMatcher(options.PublisherNames);
        _lines = new MetadataLineReader(_publishers);
    }

    /// <summary>Reads one article. Time and memory grow with the size of the file.</summary>
    /// <param name="sourceName">The file as it is shown to users; its extension decides the format where the content does not.</param>
    /// <param name="bytes">The whole file: UTF-8, or UTF-16 with a byte order mark.</param>
    /// <returns>The article; one without any text has no paragraphs and the warning KG2101. Its slug is made from <paramref name="sourceName"/> alone.</returns>
    /// <exception cref="ArticleFormatException">The file is empty, too large, or not text in a supported encoding.</exception>
    public Article Read(string sourceName, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        var source = SourceDecoder.Decode(sourceName, bytes, _options.MaximumBytes);
        var draft = new MetadataDraft();
        var blocks = FormatSniffer.Detect(sourceName, source) switch
        {
            FileFormat.Html => HtmlReader.Read(sourceName, source, draft),
            FileFormat.Markdown => ReadMarkdown(sourceName, source, draft),
            _ => PlainTextReader.Read(source),
        };
        var kept = new ArticleComposer(_lines, draft).Compose(blocks);
        var (body, paragraphs) = BodyAssembler.Assemble(kept);
        if (paragraphs.Count == 0)
            draft.Diagnostics.Add(ArticleErrors.NoText(sourceName));
        return new Article
        {
            Slug = ArticleSlugs.FromPath(sourceName),
            SourceName = sourceName,
            Source = source,
            Body = body,
            Paragraphs = paragraphs,
            Headline = draft.Headline,
            Publisher = draft.Publisher,
            Section = draft.Section,
            Authors = draft.Authors,
            Editors = draft.Editors,
            Published = draft.Published ?? (_options.DefaultDate is { } date ? new Cited<PartialDate>(date, null) : null),
            Url = draft.Url,
            Diagnostics = draft.Diagnostics,
        };
    }

    private List<Block> ReadMarkdown(string sourceName, string source, MetadataDraft draft)
    {
        if (FrontMatterParser.Find(source) is not var (start, end, bodyStart))
            return MarkdownReader.Read(source, 0);
        var entries = FrontMatterParser.Parse(sourceName, source, start, end, draft.Diagnostics);
        new FrontMatterMetadata(sourceName, source, _publishers, draft).Record(entries);
        draft.CloseFrontMatter();
        return MarkdownReader.Read(source, bodyStart);
    }
}
