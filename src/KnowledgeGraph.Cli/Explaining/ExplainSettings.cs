namespace KnowledgeGraph.Cli.Explaining;

/// <summary>What the user asked <c>kg explain</c> for, checked.</summary>
/// <param name="Rule">The name of the rule; null for a list of all.</param>
/// <param name="Paths">Articles: files, folders, or <c>-</c>; none to run the rule's own examples.</param>
/// <param name="OntologyFolder">The folder with the rules.</param>
/// <param name="ShowsMisses">Whether sentences are shown in which the rule almost fires.</param>
/// <param name="Output">The file to write; null is standard output.</param>
internal sealed record ExplainSettings(string? Rule, IReadOnlyList<string> Paths, string OntologyFolder, bool ShowsMisses, string? Output);
