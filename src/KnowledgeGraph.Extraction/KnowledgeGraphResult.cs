using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A graph and the account of how it came about.</summary>
/// <param name="Dataset">Each article's assertions in its named graph; labels, types and what is said of no single article in the default graph.</param>
/// <param name="Articles">One summary for each article, ordered by slug.</param>
/// <param name="Failures">Articles that are not in the graph, ordered by file.</param>
public sealed record KnowledgeGraphResult(Dataset Dataset, IReadOnlyList<ArticleSummary> Articles, IReadOnlyList<GraphFailure> Failures);
