using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>What rows are wanted: 0 fits every term; no graph fits all graphs, graph 0 the default graph alone.</summary>
internal readonly record struct QuadPattern(uint Subject, uint Predicate, uint Object, uint? Graph)
{
    private bool WantsDefaultGraph => Graph is null or TermId.None;

    private bool WantsNamedGraphs => Graph != TermId.None;

    public bool Fits(QuadKey key) =>
        (Subject == TermId.None || Subject == key.Subject) && (Predicate == TermId.None || Predicate == key.Predicate)
        && (Object == TermId.None || Object == key.Object) && (Graph is not { } graph || graph == key.Graph);

    /// <summary>The orders to walk, the default graph's first. Where nothing is known, the named graphs come one after the other.</summary>
    public IEnumerable<IndexOrder> Orders()
    {
        var (s, p, o) = (Subject != TermId.None, Predicate != TermId.None, Object != TermId.None);
        if (WantsDefaultGraph) yield return IndexOrders.ForDefaultGraph(s, p, o);
        if (WantsNamedGraphs) yield return IndexOrders.ForNamedGraphs(s, p, o, Graph is not null || !(s || p || o));
    }

    /// <summary>The known numbers that stand first in an order which <see cref="Orders"/> gave.</summary>
    public uint[] KeysIn(IndexOrder order)
    {
        var pattern = this;
        return [.. order.Columns().Select(column => pattern.NumberIn(column)).TakeWhile(number => number != TermId.None)];
    }

    private uint NumberIn(QuadColumn column) => column switch
    {
        QuadColumn.Subject => Subject,
        QuadColumn.Predicate => Predicate,
        QuadColumn.Object => Object,
        _ => Graph ?? TermId.None,
    };
}
