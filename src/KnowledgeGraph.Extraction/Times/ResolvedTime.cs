using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A time expression as terms: one point or period, or the first and last of a stretch ("June 28-29").</summary>
/// <param name="Start">The date, or the first of the stretch.</param>
/// <param name="End">The last of the stretch; null where it is one point or period.</param>
internal readonly record struct ResolvedTime(Literal Start, Literal? End);
