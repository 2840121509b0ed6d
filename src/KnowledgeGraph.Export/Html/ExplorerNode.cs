using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>A thing of the graph on the page.</summary>
/// <param name="Id">Safe in addresses and as an XML id; the same from build to build.</param>
/// <param name="Term">What it stands for.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Label">Its name, as the dataset has it.</param>
internal sealed record ExplorerNode(string Id, Term Term, DiagramKind Kind, string Label)
{
    /// <summary>Its classes, the most telling first.</summary>
    public IReadOnlyList<Iri> Classes { get; init; } = [];

    /// <summary>Its triples with literals, and those with resources that are no nodes, in order.</summary>
    public IReadOnlyList<Triple> Values { get; init; } = [];

    /// <summary>Numbers of cited places.</summary>
    public IReadOnlyList<int> Citations { get; init; } = [];

    /// <summary>How sure the extraction is, 0 to 1; null where nothing is said.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>The stance of a statement.</summary>
    public DiagramStance Stance { get; init; }
}
