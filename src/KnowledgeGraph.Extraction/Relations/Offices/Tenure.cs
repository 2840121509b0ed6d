using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>That a person holds or held an office, as one place of the text says.</summary>
/// <param name="Person">Who.</param>
/// <param name="Former">True where the text says that it is over, false where it goes on, null where the text leaves it open ("as prime minister, she signed").</param>
/// <param name="Tokens">The shortest stretch that says so.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Tenure(Mention Person, bool? Former, TokenRange Tokens, decimal Confidence);
