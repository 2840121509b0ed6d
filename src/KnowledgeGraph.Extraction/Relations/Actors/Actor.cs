using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>One who does something in a clause: a person, organization or country, and the tokens that say so.</summary>
internal readonly record struct Actor(Entity Entity, TokenRange Tokens);
