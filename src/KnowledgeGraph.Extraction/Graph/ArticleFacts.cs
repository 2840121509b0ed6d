using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>What one article says: its mentions and the assertions of all extractors.</summary>
/// <param name="Context">The article as read and resolved.</param>
/// <param name="Assertions">In the order of the extractors, then of the text.</param>
internal sealed record ArticleFacts(ArticleContext Context, ImmutableArray<Assertion> Assertions);
