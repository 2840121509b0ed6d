using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>That somebody belongs to an organization, as one place of the text says.</summary>
/// <param name="Organization">To which.</param>
/// <param name="Tokens">The shortest stretch that says so.</param>
/// <param name="Confidence">0 to 1.</param>
internal readonly record struct Affiliation(Entity Organization, TokenRange Tokens, decimal Confidence);
