using System.Collections.Immutable;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Which columns an order has, and which order serves a pattern.</summary>
public static class IndexOrders
{
    private static readonly ImmutableArray<ImmutableArray<QuadColumn>> AllColumns =
    [
        [QuadColumn.Subject, QuadColumn.Predicate, QuadColumn.Object],
        [QuadColumn.Predicate, QuadColumn.Object, QuadColumn.Subject],
        [QuadColumn.Object, QuadColumn.Subject, QuadColumn.Predicate],
        [QuadColumn.Subject, QuadColumn.Predicate, QuadColumn.Object, QuadColumn.Graph],
        [QuadColumn.Predicate, QuadColumn.Object, QuadColumn.Subject, QuadColumn.Graph],
        [QuadColumn.Object, QuadColumn.Subject, QuadColumn.Predicate, QuadColumn.Graph],
        [QuadColumn.Graph, QuadColumn.Subject, QuadColumn.Predicate, QuadColumn.Object],
        [QuadColumn.Graph, QuadColumn.Predicate, QuadColumn.Object, QuadColumn.Subject],
        [QuadColumn.Graph, QuadColumn.Object, QuadColumn.Subject, QuadColumn.Predicate],
    ];

    /// <summary>The columns of an order, the one that sorts first at 0.</summary>
    public static ImmutableArray<QuadColumn> Columns(this IndexOrder order) => AllColumns[(int)order];

    /// <summary>Whether the order holds the default graph; otherwise it holds the named graphs.</summary>
    public static bool IsOfDefaultGraph(this IndexOrder order) => order <= IndexOrder.Osp;

    /// <summary>The order of the default graph whose first columns are the ones that are known.</summary>
    public static IndexOrder ForDefaultGraph(bool subject, bool predicate, bool @object) =>
        subject ? (@object && !predicate ? IndexOrder.Osp : IndexOrder.Spo)
        : predicate ? IndexOrder.Pos
        : @object ? IndexOrder.Osp : IndexOrder.Spo;

    /// <summary>The order of the named graphs whose first columns are the ones that are known; with the graph alone, or nothing, quads come by subject.</summary>
    public static IndexOrder ForNamedGraphs(bool subject, bool predicate, bool @object, bool graph)
    {
        int triple = (int)ForDefaultGraph(subject, predicate, @object);
        return (IndexOrder)(triple + (int)(graph ? IndexOrder.Gspo : IndexOrder.Spog));
    }
}
