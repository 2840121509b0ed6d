using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A party as one place of the text gives it: the country or organization, and the words that stand for it ("the two sides", a minister's name).</summary>
internal readonly record struct PartySide(Entity Entity, TokenRange Tokens);
