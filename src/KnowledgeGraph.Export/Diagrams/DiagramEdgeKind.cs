namespace KnowledgeGraph.Export;

/// <summary>How an edge is drawn.</summary>
public enum DiagramEdgeKind
{
    /// <summary>A relation that an article reports as fact.</summary>
    Relation,

    /// <summary>What somebody says, of whom or what; a claim, not a fact.</summary>
    Claim,

    /// <summary>Two articles give different values; drawn without an arrow head.</summary>
    Difference,
}
