using KnowledgeGraph.Articles.Files;
using KnowledgeGraph.Articles.Metadata;

namespace KnowledgeGraph.Articles.Markdown;

/// <summary>Takes what front matter says about an article into the draft.</summary>
internal sealed class FrontMatterMetadata(string sourceName, string source, PublisherMatcher publishers, MetadataDraft draft)
{
    public void Record(IEnumerable<FrontMatterEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Value.Trim().Length > 0))
            Record(entry);
    }

    private void Record(FrontMatterEntry entry)
    {
        switch (entry.Key.ToLowerInvariant().Replace('-', '_'))
        {
            case "title" or "headline":
                draft.OfferHeadline(entry.Value, entry.Span);
                break;
            case "author" or "authors" or "byline" or "by" or "writer" or "creator":
                RecordAuthors(entry);
                break;
            case "publisher" or "publication" or "outlet" or "newspaper" or "site" or "site_name" or "website" when !MetadataDraft.IsWebAddress(entry.Value):
                draft.OfferPublisher(entry.Value, entry.Span, 0);
                break;
            case "date" or "published" or "publish_date" or "publishdate" or "pubdate" or "date_published" or "datepublished" or "published_at" or "publication_date" or "published_time":
                RecordDate(entry, DateRank.FrontMatter);
                break;
            case "updated" or "lastmod" or "modified" or "last_modified" or "date_modified" or "updated_at":
                RecordDate(entry, DateRank.Updated);
                break;
            case "url" or "link" or "canonical" or "canonical_url" or "original_url" or "source_url" or "external_url" or "permalink":
                draft.OfferUrl(entry.Value, entry.Span);
                break;
            case "source":
                RecordSource(entry);
                break;
            case "section":
                draft.OfferSection(entry.Value, entry.Span);
                break;
        }
    }

    // "source" may be an address, a medium, or the kind of the source; the last says nothing about the article.
    private void RecordSource(FrontMatterEntry entry)
    {
        if (MetadataDraft.IsWebAddress(entry.Value))
            draft.OfferUrl(entry.Value, entry.Span);
        else if (publishers.IsKnown(entry.Value))
            draft.OfferPublisher(entry.Value, entry.Span, 1);
    }

    private void RecordDate(FrontMatterEntry entry, DateRank rank)
    {
        if (DateParser.ReadValue(entry.Value) is { } date)
        {
            draft.OfferDate(date, entry.Span, rank);
            return;
        }
        var (line, column) = new LineIndex(source).Locate(entry.Span.Start);
        draft.Diagnostics.Add(ArticleErrors.UnknownDate(sourceName, line, column, entry.Value));
    }

    private void RecordAuthors(FrontMatterEntry entry)
    {
        if (MetadataDraft.IsWebAddress(entry.Value) || entry.Value.Contains('@', StringComparison.Ordinal))
            return;
        var text = entry.Value.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? entry.Value[3..] : entry.Value;
        foreach (var name in text.Split([" and ", " & ", ",", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var place = source.IndexOf(name, entry.Span.Start, entry.Span.Length, StringComparison.Ordinal);
            draft.OfferAuthor(PersonNames.Display(name), place < 0 ? entry.Span : new SourceSpan(place, place + name.Length), 0);
        }
    }
}
