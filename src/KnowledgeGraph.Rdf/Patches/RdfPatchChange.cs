namespace KnowledgeGraph.Rdf;

/// <summary>One row of a patch: a quad that comes or goes.</summary>
/// <param name="IsAddition">Whether it comes; else it goes.</param>
/// <param name="Quad">The quad; its blank nodes are those of the dataset that is changed, by label.</param>
public readonly record struct RdfPatchChange(bool IsAddition, Quad Quad)
{
    /// <summary>The row as it stands in a file: <c>A</c> or <c>D</c>, then the quad as in N-Quads.</summary>
    public override string ToString() => (IsAddition ? "A " : "D ") + Quad;
}
