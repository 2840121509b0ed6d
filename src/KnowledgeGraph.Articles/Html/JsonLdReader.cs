using System.Text.Json;
using AngleSharp.Dom;
using KnowledgeGraph.Articles.Metadata;

namespace KnowledgeGraph.Articles.Html;

/// <summary>Reads schema.org descriptions of an article from one script element.</summary>
/// <remarks>JSON-LD 1.1 as news sites write it: compact, with schema.org as the only vocabulary; contexts are not resolved.</remarks>
internal sealed class JsonLdReader(string source, IElement script, MetadataDraft draft)
{
    public void Read()
    {
        try
        {
            using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            ReadAny(json.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Not JSON, or a string with half a surrogate pair. A broken description says nothing; the page itself is still read.
        }
    }

    private void ReadAny(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                ReadAny(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out var graph))
                ReadAny(graph);
            if (Strings(element, "@type").Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting"))
                ReadArticle(element);
        }
    }

    private void ReadArticle(JsonElement article)
    {
        foreach (var headline in Strings(article, "headline"))
            draft.OfferHeadline(System.Net.WebUtility.HtmlDecode(headline), Find(headline));
        foreach (var published in Strings(article, "datePublished"))
            OfferDate(published, DateRank.Markup);
        foreach (var modified in Strings(article, "dateModified"))
            OfferDate(modified, DateRank.Updated);
        foreach (var name in Names(article, "author").Where(name => !MetadataDraft.IsWebAddress(name)))
            draft.OfferAuthor(PersonNames.Display(name), Find(name), 0);
        foreach (var name in Names(article, "publisher"))
            draft.OfferPublisher(name, Find(name), 0);
        foreach (var address in Strings(article, "url").Concat(Names(article, "mainEntityOfPage", "@id")))
            draft.OfferUrl(address, Find(address));
        foreach (var section in Strings(article, "articleSection").Take(1))
            draft.OfferSection(section, Find(section));
    }

    private void OfferDate(string value, DateRank rank)
    {
        if (DateParser.ReadValue(value) is { } date)
            draft.OfferDate(date, Find(value), rank);
    }

    private SourceSpan? Find(string value)
    {
        var start = script.SourceReference?.Position.Index ?? -1;
        return start < 0 ? null : AttributeSpans.Find(source, start, Math.Min(source.Length - start, script.TextContent.Length + 1000), value);
    }

    private static IEnumerable<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? Flatten(value).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!) : [];

    private static IEnumerable<string> Names(JsonElement element, string property, string key = "name")
    {
        if (!element.TryGetProperty(property, out var value))
            return [];
        return Flatten(value).SelectMany(item => item.ValueKind switch
        {
            JsonValueKind.String => [item.GetString()!],
            JsonValueKind.Object => Strings(item, key),
            _ => [],
        });
    }

    private static JsonElement[] Flatten(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}
