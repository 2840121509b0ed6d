namespace KnowledgeGraph.Export;

/// <summary>A named thing that came, went, or is called otherwise.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="ClassName">The local name of its most telling class.</param>
/// <param name="Label">What it is called; in the newer graph where that has it.</param>
/// <param name="FormerLabel">What it was called; null unless <paramref name="Kind"/> is <see cref="ChangeKind.Changed"/>.</param>
/// <param name="Iri">Its IRI; in the newer graph where that has it.</param>
public sealed record EntityChange(ChangeKind Kind, string ClassName, string Label, string? FormerLabel, string Iri);
