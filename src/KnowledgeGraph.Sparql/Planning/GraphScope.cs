using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Where a pattern looks for its triples: which snapshot, and which of its graphs. SPARQL 1.1 section 13 (the active graph).</summary>
/// <remarks>
/// Either <see cref="Slot"/> is set, and triple patterns range over all named graphs and bind the graph's name to it, or there is one graph, that of <see cref="Graph"/>.
/// Everything but triple patterns only ever meets the latter. The snapshot may be another one than the dataset's (where FROM merges graphs), its dictionary is always the same.
/// </remarks>
internal sealed class GraphScope
{
    private readonly uint _graph;
    private readonly CurrentGraph? _current;

    private GraphScope(DatasetSnapshot snapshot, uint graph, CurrentGraph? current, int slot)
    {
        Snapshot = snapshot;
        Named = snapshot;
        _graph = graph;
        _current = current;
        Slot = slot;
    }

    public DatasetSnapshot Snapshot { get; }

    /// <summary>Where GRAPH inside looks; another snapshot where a query has only FROM.</summary>
    public DatasetSnapshot Named { get; private init; }

    /// <summary>The slot of GRAPH ?g; -1 where there is one graph.</summary>
    public int Slot { get; }

    /// <summary>The name of the one graph, 0 for the default graph. To be asked anew in each <see cref="PlanNode.Start"/>: GRAPH ?g may run a pattern once for each graph.</summary>
    public uint Graph => _current?.Name ?? _graph;

    /// <summary>Whether the graph is known only when the pattern is run.</summary>
    public bool IsCurrent => _current is not null;

    public static GraphScope Of(DatasetSnapshot snapshot, uint graph) => new(snapshot, graph, null, -1);

    /// <summary>The same graph, with other named graphs around it.</summary>
    public GraphScope WithNamed(DatasetSnapshot named) => new(Snapshot, _graph, _current, Slot) { Named = named };

    public static GraphScope EachOf(DatasetSnapshot snapshot, int slot) => new(snapshot, 0, null, slot);

    public static GraphScope Following(DatasetSnapshot snapshot, CurrentGraph current) => new(snapshot, 0, current, -1);
}
