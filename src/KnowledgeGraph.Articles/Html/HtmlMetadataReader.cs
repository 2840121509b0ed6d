using AngleSharp.Dom;
using KnowledgeGraph.Articles.Metadata;

namespace KnowledgeGraph.Articles.Html;

/// <summary>Takes what the head of a page says about its article: JSON-LD, Open Graph, Dublin Core, times, title, canonical address.</summary>
internal sealed class HtmlMetadataReader(string source, IDocument document, MetadataDraft draft)
{
    public void Read()
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
            new JsonLdReader(source, script, draft).Read();
        var metas = document.QuerySelectorAll("meta");
        foreach (var meta in metas)
            ReadMeta(meta);
        foreach (var link in document.QuerySelectorAll("link[rel=canonical]"))
            Offer(link, link.GetAttribute("href"), draft.OfferUrl);
        foreach (var meta in metas.Where(meta => Name(meta) == "og:url"))
            Offer(meta, meta.GetAttribute("content"), draft.OfferUrl);
        ReadTimes();
        ReadTitles(metas);
        ReadAuthors();
    }

    private void ReadMeta(IElement meta)
    {
        var value = meta.GetAttribute("content")?.Trim();
        if (string.IsNullOrEmpty(value))
            return;
        var span = AttributeSpans.Find(source, meta, value);
        switch (Name(meta))
        {
            case "article:published_time" or "datepublished" or "date" or "dc.date" or "dc.date.issued" or "dcterms.date" or "dcterms.created" or "pubdate" or "publishdate"
                or "publish-date" or "publication_date" or "parsely-pub-date" or "sailthru.date" or "og:published_time" or "citation_publication_date":
                OfferDate(value, span, DateRank.Markup);
                break;
            case "article:modified_time" or "datemodified" or "og:updated_time" or "last-modified" or "dcterms.modified":
                OfferDate(value, span, DateRank.Updated);
                break;
            case "og:site_name" or "publisher" or "dc.publisher" or "dcterms.publisher" or "citation_journal_title":
                draft.OfferPublisher(value, span, 1);
                break;
            case "author" or "article:author" or "byl" or "dc.creator" or "dcterms.creator" or "parsely-author" or "sailthru.author" or "citation_author":
                OfferAuthors(value, span, 1);
                break;
            case "article:section" or "parsely-section":
                draft.OfferSection(value, span);
                break;
        }
    }

    private void ReadTimes()
    {
        foreach (var time in document.QuerySelectorAll("time[datetime]"))
        {
            var value = time.GetAttribute("datetime") ?? "";
            var label = $"{time.ClassName} {time.GetAttribute("itemprop")} {time.ParentElement?.ClassName}";
            var isUpdate = label.Contains("modif", StringComparison.OrdinalIgnoreCase) || label.Contains("updat", StringComparison.OrdinalIgnoreCase);
            if (time.Closest("aside, nav, footer") is null)
                OfferDate(value, AttributeSpans.Find(source, time, value), isUpdate ? DateRank.Updated : DateRank.Labelled);
        }
    }

    private void ReadTitles(IEnumerable<IElement> metas)
    {
        foreach (var meta in metas.Where(meta => Name(meta) is "og:title" or "twitter:title" or "dc.title" or "dcterms.title"))
            Offer(meta, meta.GetAttribute("content"), OfferTitle);
        foreach (var heading in document.QuerySelectorAll("h1").Take(1))
            OfferTitle(heading.TextContent, AttributeSpans.Find(source, heading, heading.TextContent.Trim()));
        if (document.QuerySelector("title") is { } title)
            OfferTitle(title.TextContent, AttributeSpans.Find(source, title, title.TextContent.Trim()));
    }

    private void ReadAuthors()
    {
        foreach (var element in document.QuerySelectorAll("[rel~=author], [itemprop=author]"))
        {
            var name = element.TextContent.Trim();
            if (name.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
                name = name[3..].Trim();
            if (PersonNames.IsName(name))
                draft.OfferAuthor(PersonNames.Display(name), AttributeSpans.Find(source, element, name), 2);
        }
    }

    // "Title | The Daily Bugle" in a title means the title; the site says its own name elsewhere.
    private void OfferTitle(string title, SourceSpan? span)
    {
        var end = title.Length;
        foreach (var bar in new[] { " | ", " – ", " — ", " - ", " :: ", " » " })
        {
            var place = title.LastIndexOf(bar, StringComparison.Ordinal);
            var tail = place > 0 ? title[(place + bar.Length)..].Trim() : "";
            if (place > 0 && (bar == " | " || string.Equals(tail, draft.Publisher?.Value, StringComparison.OrdinalIgnoreCase)))
                end = Math.Min(end, place);
        }
        var cut = span is { } whole && whole.Length == title.Length ? whole with { End = whole.Start + end } : span;
        draft.OfferHeadline(title[..end], cut);
    }

    private void OfferAuthors(string value, SourceSpan? span, int rank)
    {
        if (MetadataDraft.IsWebAddress(value) || value.Contains('@', StringComparison.Ordinal))
            return;
        var text = value.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? value[3..] : value;
        foreach (var name in text.Split([" and ", " & ", ",", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            draft.OfferAuthor(PersonNames.Display(name), span, rank);
    }

    private void OfferDate(string value, SourceSpan? span, DateRank rank)
    {
        if (DateParser.ReadValue(value) is { } date)
            draft.OfferDate(date, span, rank);
    }

    private void Offer(IElement element, string? value, Action<string, SourceSpan?> offer)
    {
        if (!string.IsNullOrWhiteSpace(value))
            offer(value, AttributeSpans.Find(source, element, value));
    }

    private static string Name(IElement meta) =>
        (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "").ToLowerInvariant();
}
