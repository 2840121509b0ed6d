using System.Collections.Immutable;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The way of one article: annotate, find mentions, extract relations.</summary>
internal sealed class ArticleExtractor
{
    private readonly EnglishPipeline _language;
    private readonly DomainKnowledge _knowledge;
    private readonly MentionFinder _mentions;
    private readonly bool _includesOpenRelations;
    private readonly ImmutableArray<IRelationExtractor> _extractors;

    /// <param name="language">Annotates the text.</param>
    /// <param name="knowledge">What there is to find.</param>
    /// <param name="includesOpenRelations">Whether what no rule covers is found too.</param>
    public ArticleExtractor(EnglishPipeline language, DomainKnowledge knowledge, bool includesOpenRelations = false)
    {
        _includesOpenRelations = includesOpenRelations;
        _language = language;
        _knowledge = knowledge;
        _mentions = new MentionFinder(knowledge);
        _extractors = [.. RelationExtractors.All, new PatternExtractor()];
    }

    /// <summary>The article with its mentions resolved.</summary>
    public ArticleContext Read(Article article)
    {
        var paragraphs = article.Paragraphs.Where(paragraph => paragraph.Kind is not (ParagraphKind.Headline or ParagraphKind.Subheading))
            .Select(paragraph => new TextSpan(paragraph.Start, paragraph.End)).ToImmutableArray();
        var document = _language.Annotate(article.Body.Text, paragraphs);
        var date = article.Published?.Value is { Month: { } month, Day: { } day } published ? new DateOnly(published.Year, month, day) : (DateOnly?)null;
        return EventMentions.AddTo(new ArticleContext(article, document, _knowledge, _mentions.Find(document, article, date)));
    }

    /// <summary>All that the article says.</summary>
    public ArticleFacts Extract(Article article)
    {
        var context = Read(article);
        ImmutableArray<Assertion> covered = [.. _extractors.SelectMany(extractor => extractor.Extract(context))];
        return new ArticleFacts(context, _includesOpenRelations ? [.. covered, .. OpenRelationExtractor.Extract(context, covered)] : covered);
    }
}
