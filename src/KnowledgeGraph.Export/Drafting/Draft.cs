using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>A picture in the making: each step takes one and gives another. Edges whose ends are not both nodes are dropped.</summary>
internal sealed class Draft
{
    private readonly Dictionary<Term, DraftNode> _byTerm;
    private readonly ILookup<Term, DraftEdge> _edgesAt;

    public Draft(IEnumerable<DraftNode> nodes, IEnumerable<DraftEdge> edges)
    {
        Nodes = [.. nodes];
        _byTerm = Nodes.ToDictionary(node => node.Term);
        Edges = [.. edges.Where(edge => edge.From != edge.To && _byTerm.ContainsKey(edge.From) && _byTerm.ContainsKey(edge.To))];
        _edgesAt = Edges.SelectMany(edge => new[] { (End: edge.From, Edge: edge), (End: edge.To, Edge: edge) }).ToLookup(pair => pair.End, pair => pair.Edge);
    }

    public IReadOnlyList<DraftNode> Nodes { get; }

    public IReadOnlyList<DraftEdge> Edges { get; }

    public DraftNode this[Term term] => _byTerm[term];

    public bool Has(Term term) => _byTerm.ContainsKey(term);

    /// <summary>The edges that leave or enter a node, in the order of <see cref="Edges"/>.</summary>
    public IEnumerable<DraftEdge> EdgesAt(Term term) => _edgesAt[term];

    public Draft Keep(Func<DraftNode, bool> isKept) => new(Nodes.Where(isKept), Edges);

    public Draft DropLoneNodes() => Keep(node => node.IsFocus || _edgesAt[node.Term].Any());
}
