using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Quads as numbers, those with the same subject together, and of these those with the same predicate.</summary>
internal sealed class LineRows
{
    private readonly uint[] _subjects;
    private readonly uint[] _predicates;
    private readonly uint[] _objects;
    private readonly uint[] _graphs;
    private int _count;

    private LineRows(int count)
    {
        _subjects = new uint[count];
        _predicates = new uint[count];
        _objects = new uint[count];
        _graphs = new uint[count];
    }

    public ReadOnlySpan<uint> Subjects => _subjects.AsSpan(0, _count);

    public ReadOnlySpan<uint> Predicates => _predicates.AsSpan(0, _count);

    public ReadOnlySpan<uint> Objects => _objects.AsSpan(0, _count);

    public ReadOnlySpan<uint> Graphs => _graphs.AsSpan(0, _count);

    public static LineRows Of(DatasetSnapshot snapshot)
    {
        var rows = new LineRows(snapshot.Count);
        IndexSlice unnamed = snapshot.Range(IndexOrder.Spo), named = snapshot.Range(IndexOrder.Spog);
        ReadOnlySpan<uint> leftS = unnamed.Column(0), leftP = unnamed.Column(1), leftO = unnamed.Column(2);
        ReadOnlySpan<uint> rightS = named.Column(0), rightP = named.Column(1), rightO = named.Column(2), rightG = named.Column(3);
        int i = 0;
        int j = 0;
        while (i < leftS.Length || j < rightS.Length)
        {
            bool takeLeft = j == rightS.Length || (i < leftS.Length && (leftS[i], leftP[i]).CompareTo((rightS[j], rightP[j])) <= 0);
            if (takeLeft) rows.Add(leftS[i], leftP[i], leftO[i++], TermId.None);
            else rows.Add(rightS[j], rightP[j], rightO[j], rightG[j++]);
        }

        return rows;
    }

    /// <summary>The rows of a graph, without its name.</summary>
    public static LineRows Of(TurtleGraph graph)
    {
        var rows = new LineRows(graph.Objects.Length);
        for (int i = 0; i < graph.Subjects.Length; i++)
        {
            var (start, end) = graph.RowsAt(i);
            for (int row = start; row < end; row++) rows.Add(graph.Subjects[i], graph.Predicates[row], graph.Objects[row], TermId.None);
        }

        return rows;
    }

    private void Add(uint subject, uint predicate, uint @object, uint graph)
    {
        (_subjects[_count], _predicates[_count], _objects[_count], _graphs[_count]) = (subject, predicate, @object, graph);
        _count++;
    }
}
