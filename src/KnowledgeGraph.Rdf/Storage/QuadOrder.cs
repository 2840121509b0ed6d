namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Compares quads as an order sorts them.</summary>
internal sealed class QuadOrder(IndexOrder order) : IComparer<QuadKey>
{
    private readonly QuadColumn[] _columns = [.. order.Columns()];

    public int Compare(QuadKey x, QuadKey y)
    {
        foreach (var column in _columns)
        {
            int compared = x[column].CompareTo(y[column]);
            if (compared != 0) return compared;
        }

        return 0;
    }
}
