using KnowledgeGraph.Articles;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What the head of an article says of itself, as edges that cite the place: headline, publisher, authors, date, address.</summary>
internal static class ArticleMetadata
{
    private static readonly ExtractorIdentity Identity = new("metadata", "1");
    private const decimal Confidence = 0.95m;

    public static IEnumerable<EdgeDraft> Edges(ArticleContext context)
    {
        var article = context.Article;
        if (article.Headline is { } headline)
            yield return Edge(SchemaVocabulary.Headline, Literal.String(headline.Value), headline.Span);
        if (article.Publisher is { } publisher)
            yield return Edge(SchemaVocabulary.Publisher, PublisherOf(context, publisher.Value), publisher.Span);
        foreach (var author in article.Authors)
            yield return Edge(SchemaVocabulary.Author, new Entity(Kg.Person, author.Value), author.Span);
        foreach (var editor in article.Editors)
            yield return Edge(SchemaVocabulary.Editor, new Entity(Kg.Person, editor.Value), editor.Span);
        if (article.Published is { } date)
            yield return Edge(SchemaVocabulary.DatePublished, Dates.Literal(date.Value), date.Span);
        if (article.Url is { } url && Iri.TryParse(url.Value, out var address))
            yield return Edge(SchemaVocabulary.Url, address, url.Span);
    }

    public static IEnumerable<(Entity Entity, string Form)> Labels(ArticleContext context)
    {
        if (context.Article.Publisher is { } publisher)
            yield return (PublisherOf(context, publisher.Value), publisher.Value);
        foreach (var person in context.Article.Authors.Concat(context.Article.Editors))
            yield return (new Entity(Kg.Person, person.Value), person.Value);
    }

    private static Entity PublisherOf(ArticleContext context, string name) =>
        context.Knowledge.Gazetteer.Medium(name) is { } medium ? GazetteerDetector.EntityOf(medium) : new Entity(Kg.Media, name);

    private static EdgeDraft Edge(Iri predicate, AssertedValue value, SourceSpan? span) =>
        new(null, predicate, value, span is { } place ? [SourceEvidence.At(place)] : [], Confidence, Identity);
}
