using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Naming;

/// <summary>One way to make a name of some kind for an invented sentence.</summary>
/// <param name="Type">Type of the name; null for a kind that only stands inside names.</param>
/// <param name="Words">Its words; those in braces stand for a name of that kind.</param>
internal sealed record NewsKind(NameType? Type, string[] Words);
