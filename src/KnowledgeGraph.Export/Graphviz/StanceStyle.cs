namespace KnowledgeGraph.Export;

/// <summary>How a stance is named and drawn in one theme; a row of <c>stances.tsv</c>.</summary>
internal sealed record StanceStyle(string Verb, string LineStyle, string Color);
