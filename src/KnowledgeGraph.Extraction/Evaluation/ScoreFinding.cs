namespace KnowledgeGraph.Extraction;

/// <summary>One thing that lowers a score.</summary>
/// <param name="Kind">Whether it is too much or too little.</param>
/// <param name="Text">The fact: relation and values.</param>
public sealed record ScoreFinding(ScoreFindingKind Kind, string Text);
