namespace KnowledgeGraph.Extraction;

/// <summary>What is the matter with a fact.</summary>
public enum ScoreFindingKind
{
    /// <summary>The graph has it, the gold neither asks for it nor allows it.</summary>
    Wrong,

    /// <summary>A named thing that the graph has as two.</summary>
    Twice,

    /// <summary>The gold asks for it, the graph lacks it.</summary>
    Missed,
}
