namespace KnowledgeGraph.Articles.Metadata;

/// <summary>A date as written in a line.</summary>
/// <param name="Start">Offset in the line.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Date">What it says; null when it names no day that exists, or can be read in two ways.</param>
internal readonly record struct DateMention(int Start, int End, PartialDate? Date);
