using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>When an event takes place, with the tokens that say so.</summary>
internal readonly record struct EventTime(ResolvedTime Time, TokenRange Tokens);
