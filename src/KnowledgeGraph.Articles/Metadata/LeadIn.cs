namespace KnowledgeGraph.Articles.Metadata;

/// <summary>The dateline before the first sentence of a report.</summary>
/// <param name="Length">Number of code units to cut.</param>
/// <param name="Agency">Offsets of the agency's name; null when the dateline names none.</param>
/// <param name="Date">The date, when it has a year.</param>
internal readonly record struct LeadIn(int Length, (int Start, int End)? Agency, DateMention? Date);
