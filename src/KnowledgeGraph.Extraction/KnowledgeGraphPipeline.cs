using System.Collections.Immutable;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>From articles to a graph: language, mentions, relations, then one dataset for all. Immutable and thread-safe.</summary>
public sealed class KnowledgeGraphPipeline
{
    private readonly ExtractionOptions _options;
    private readonly DomainKnowledge _knowledge;
    private readonly ArticleExtractor _extractor;

    internal KnowledgeGraphPipeline(EnglishPipeline language, DomainKnowledge knowledge, ExtractionOptions options)
    {
        _options = options;
        _knowledge = knowledge;
        _extractor = new ArticleExtractor(language, knowledge, options.IncludesOpenRelations ? new OpenRelationExtractor() : null);
    }

    /// <summary>Makes the graph of these articles. Their order does not matter; their slugs must differ.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public KnowledgeGraphResult Run(IReadOnlyList<Article> articles, IProgress<ArticleProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var ordered = articles.OrderBy(article => article.Slug, StringComparer.Ordinal).ToImmutableArray();
        var facts = new ArticleFacts?[ordered.Length];
        var failures = new GraphFailure?[ordered.Length];
        var done = 0;
        var parallelism = new ParallelOptions
        {
            MaxDegreeOfParallelism = _options.MaxDegreeOfParallelism > 0 ? _options.MaxDegreeOfParallelism : Environment.ProcessorCount,
            CancellationToken = cancellationToken,
        };
        Parallel.For(0, ordered.Length, parallelism, i =>
        {
            try
            {
                facts[i] = _extractor.Extract(ordered[i]).AtLeast(_options.MinConfidence);
            }
            catch (Exception e) when (e is not OutOfMemoryException and not OperationCanceledException)
            {
                failures[i] = new GraphFailure(ordered[i].SourceName, $"{ordered[i].SourceName}: KG3101: the article could not be extracted ({e.GetType().Name}: {e.Message}); please report it.");
            }

            progress?.Report(new ArticleProgress(Interlocked.Increment(ref done), ordered.Length, ordered[i].SourceName));
        });
        var minter = new IriMinter(_options.BaseIri, _knowledge);
        var drafts = facts.OfType<ArticleFacts>().Select(article => ArticleDraft.Of(article, minter)).ToList();
        var dataset = new GraphAssembler(minter, _knowledge, _options.RdfVersion).Assemble(drafts);
        return new KnowledgeGraphResult(dataset, [.. drafts.Select(ArticleSummary.Of)], [.. failures.OfType<GraphFailure>()]);
    }
}
