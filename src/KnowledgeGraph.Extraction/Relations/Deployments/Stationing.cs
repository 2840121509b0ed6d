using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Whose forces are where.</summary>
/// <param name="Force">The country whose forces they are.</param>
/// <param name="Host">The country that they are in.</param>
/// <param name="Cue">The tokens that say that they are there.</param>
internal readonly record struct Stationing(Actor Force, Actor Host, TokenRange Cue);
