using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A number of people of an armed force as a text gives it: "about 4,000 German soldiers".</summary>
/// <param name="Number">The number.</param>
/// <param name="Tokens">From the qualifier to the head noun.</param>
/// <param name="Head">Index of the head noun.</param>
/// <param name="Force">The country named in the phrase; null where none is.</param>
internal sealed record TroopCount(Quantity Number, TokenRange Tokens, int Head, Mention? Force);
