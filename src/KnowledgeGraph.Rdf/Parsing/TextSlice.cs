namespace KnowledgeGraph.Rdf;

/// <summary>Where the unescaped text of a token lies: behind the cursor's mark as it was written, or, where it held escapes, in the terminals' own memory.</summary>
/// <param name="Start">First byte behind the mark; 0 for an unescaped copy.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsCopy">Whether the text held escapes.</param>
internal readonly record struct TextSlice(int Start, int Length, bool IsCopy);
