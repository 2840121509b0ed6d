using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>One event of an article with every place that tells of it, in the order of the text.</summary>
internal sealed record FoundEvent(Entity Entity, ImmutableArray<EventMention> Mentions);
