using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Something that stands at a date.</summary>
/// <param name="Thing">What it is of.</param>
/// <param name="Suffix">Sets apart several items of one thing; empty where there is one.</param>
/// <param name="Date">The date as the dataset writes it: a day, a month, a year, or EDTF such as <c>197X</c>.</param>
/// <param name="Node">How it is drawn.</param>
/// <param name="Interest">What stays where not all fit; higher is better.</param>
internal sealed record TimelineItem(Term Thing, string Suffix, string Date, DraftNode Node, decimal Interest);
