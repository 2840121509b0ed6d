using System.Collections.Concurrent;
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
        _extractor = new ArticleExtractor(language, knowledge, options.IncludesOpenRelations);
    }

    /// <summary>Makes the graph of these articles. Their order does not matter; their slugs must differ.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public KnowledgeGraphResult Run(IReadOnlyList<Article> articles, IProgress<ArticleProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var ordered = articles.OrderBy(article => article.Slug, StringComparer.Ordinal).ToImmutableArray();
        var minter = new IriMinter(_options.BaseIri, _knowledge);
        var assembler = new GraphAssembler(minter, _knowledge, _options.RdfVersion);
        var summaries = new List<ArticleSummary>();
        var drafts = new InOrder<ArticleDraft>(Add);
        var failures = new GraphFailure?[ordered.Length];
        var done = 0;
        var parallelism = new ParallelOptions
        {
            MaxDegreeOfParallelism = _options.MaxDegreeOfParallelism > 0 ? _options.MaxDegreeOfParallelism : Environment.ProcessorCount,
            CancellationToken = cancellationToken,
        };
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, ordered.Length), EnumerablePartitionerOptions.NoBuffering), parallelism, i =>
        {
            drafts.Bring(i, Draft(ordered[i], minter, out failures[i]));
            progress?.Report(new ArticleProgress(Interlocked.Increment(ref done), ordered.Length, ordered[i].SourceName));
        });
        return new KnowledgeGraphResult(assembler.Finish(), summaries, [.. failures.OfType<GraphFailure>()]);

        void Add(ArticleDraft? draft)
        {
            if (draft is null)
                return;
            assembler.Add(draft);
            summaries.Add(ArticleSummary.Of(draft));
        }
    }

    private ArticleDraft? Draft(Article article, IriMinter minter, out GraphFailure? failure)
    {
        failure = null;
        try
        {
            return ArticleDraft.Of(_extractor.Extract(article).AtLeast(_options.MinConfidence), minter);
        }
        catch (Exception e) when (e is not OutOfMemoryException and not OperationCanceledException)
        {
            failure = new GraphFailure(article.SourceName, $"{article.SourceName}: KG3101: the article could not be extracted ({e.GetType().Name}: {e.Message}); please report it.");
            return null;
        }
    }
}
