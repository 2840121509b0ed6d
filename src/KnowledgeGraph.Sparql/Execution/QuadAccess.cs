using System.Numerics;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Expressions;
using KnowledgeGraph.Sparql.Planning;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>A triple pattern in its graph, ready to run: which order serves which known places.</summary>
/// <remarks>A mask has a bit for each place known, 1 &lt;&lt; <see cref="QuadColumn"/>.</remarks>
internal sealed class QuadAccess
{
    private readonly Place[] _places;

    public QuadAccess(GraphScope scope, Place subject, Place predicate, Place @object)
    {
        Snapshot = scope.Snapshot;
        uint graph = scope.Graph;
        IsDefaultGraph = scope.Slot < 0 && graph == 0;
        _places = [subject, predicate, @object, scope.Slot >= 0 ? Place.Of(scope.Slot) : Place.Constant(graph)];
        Width = IsDefaultGraph ? 3 : 4;
        for (int i = 0; i < Width; i++)
        {
            if (!_places[i].IsVariable) ConstantMask |= 1 << i;
        }
    }

    public DatasetSnapshot Snapshot { get; }

    public bool IsDefaultGraph { get; }

    /// <summary>3 in the default graph, 4 in the named graphs.</summary>
    public int Width { get; }

    /// <summary>The ids that the object may have, ascending; null where it may be any.</summary>
    public IReadOnlyList<IdRange>? Objects { get; init; }

    /// <summary>The places that hold constants.</summary>
    public int ConstantMask { get; }

    public Place this[int column] => _places[column];

    /// <summary>The order in which the places of a mask come first.</summary>
    public IndexOrder OrderFor(int mask) => IsDefaultGraph
        ? IndexOrders.ForDefaultGraph((mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0)
        : IndexOrders.ForNamedGraphs((mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0, (mask & 8) != 0);

    /// <summary>The rows that have the constants of the pattern, and an object that it may have, in the order of their index.</summary>
    public IReadOnlyList<IndexSlice> Slices()
    {
        var slice = Constants();
        if (Objects is null || slice.Bound == Width || OrderFor(ConstantMask).Columns()[slice.Bound] != QuadColumn.Object || slice.Bound == 0) return [slice];
        var slices = new List<IndexSlice>();
        var ids = slice.Column(slice.Bound);
        foreach (var range in Objects)
        {
            int first = IdSearch.LowerBound(ids, range.First);
            int end = range.Last == uint.MaxValue ? ids.Length : IdSearch.LowerBound(ids, range.Last + 1);
            if (first < end) slices.Add(slice.Slice(first, end - first));
        }

        return slices;
    }

    private IndexSlice Constants()
    {
        var order = OrderFor(ConstantMask);
        int bound = BitOperations.PopCount((uint)ConstantMask);
        var slice = Snapshot.Range(order);
        for (int i = 0; i < bound; i++) slice = slice.Narrow(_places[(int)order.Columns()[i]].Id);
        return slice;
    }
}
