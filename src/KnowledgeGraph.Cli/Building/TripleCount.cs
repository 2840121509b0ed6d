using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Counts the triples of all graphs together, none twice.</summary>
internal static class TripleCount
{
    /// <summary>The number of distinct triples; nothing is held for it.</summary>
    public static int Of(DatasetSnapshot snapshot) => Named(snapshot) + Unnamed(snapshot);

    /// <summary>Those of the named graphs, where the same triple in several graphs stands in rows one after the other.</summary>
    private static int Named(DatasetSnapshot snapshot)
    {
        var rows = snapshot.Range(IndexOrder.Spog);
        ReadOnlySpan<uint> subjects = rows.Column(0), predicates = rows.Column(1), objects = rows.Column(2);
        int count = 0;
        for (int row = 0; row < rows.Count; row++)
        {
            if (row == 0 || subjects[row] != subjects[row - 1] || predicates[row] != predicates[row - 1] || objects[row] != objects[row - 1])
                count++;
        }

        return count;
    }

    /// <summary>Those of the default graph that no named graph has.</summary>
    private static int Unnamed(DatasetSnapshot snapshot)
    {
        var rows = snapshot.Range(IndexOrder.Spo);
        ReadOnlySpan<uint> subjects = rows.Column(0), predicates = rows.Column(1), objects = rows.Column(2);
        int count = 0;
        for (int row = 0; row < rows.Count; row++)
        {
            if (snapshot.Range(IndexOrder.Spog, subjects[row], predicates[row], objects[row]).IsEmpty)
                count++;
        }

        return count;
    }
}
