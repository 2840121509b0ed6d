using System.Collections.Immutable;

namespace KnowledgeGraph.Export;

/// <summary>A sentence of an article and which of its words are cited.</summary>
/// <param name="Article">The number of the article; -1 where the evidence names none.</param>
/// <param name="Start">Where the cited words begin in the article's file, in UTF-16 code units; -1 where unknown.</param>
/// <param name="Sentence">The sentence, as the article has it.</param>
/// <param name="Marks">Begin and end (exclusive) of each cited piece within the sentence, in UTF-16 code units, in order.</param>
internal sealed record CitedPlace(int Article, long Start, string Sentence, ImmutableArray<(int Start, int End)> Marks);
