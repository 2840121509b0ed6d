using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>The distinct triples of one graph as numbers, sorted by subject, predicate and object.</summary>
internal sealed class TurtleGraph
{
    private readonly uint[] _subjects;
    private readonly int[] _starts;
    private readonly uint[] _predicates;
    private readonly uint[] _objects;

    private TurtleGraph(ReadOnlySpan<uint> subjectOfEach, uint[] predicates, uint[] objects)
    {
        var subjects = new List<uint>();
        var starts = new List<int>();
        for (int row = 0; row < subjectOfEach.Length; row++)
        {
            if (row > 0 && subjectOfEach[row] == subjectOfEach[row - 1]) continue;
            subjects.Add(subjectOfEach[row]);
            starts.Add(row);
        }

        starts.Add(subjectOfEach.Length);
        _subjects = [.. subjects];
        _starts = [.. starts];
        _predicates = predicates;
        _objects = objects;
    }

    /// <summary>The distinct subjects, ascending by number.</summary>
    public ReadOnlySpan<uint> Subjects => _subjects;

    public ReadOnlySpan<uint> Predicates => _predicates;

    public ReadOnlySpan<uint> Objects => _objects;

    public static TurtleGraph Default(DatasetSnapshot snapshot) => Of(snapshot.Range(IndexOrder.Spo), 0);

    public static TurtleGraph Named(DatasetSnapshot snapshot, uint name) => Of(snapshot.Range(IndexOrder.Gspo, name), 1);

    /// <summary>All graphs together.</summary>
    public static TurtleGraph Union(DatasetSnapshot snapshot)
    {
        if (snapshot.NamedGraphsCount == 0) return Default(snapshot);
        var (unnamed, named) = (snapshot.Range(IndexOrder.Spo), snapshot.Range(IndexOrder.Spog));
        var merged = new TripleMerger(unnamed.Count + named.Count);
        merged.Merge(unnamed, named);
        return new TurtleGraph(merged.Subjects, [.. merged.Predicates], [.. merged.Objects]);
    }

    /// <summary>The rows of the subject at a place of <see cref="Subjects"/>.</summary>
    public (int Start, int End) RowsAt(int place) => (_starts[place], _starts[place + 1]);

    /// <summary>The rows of a subject, none where it is not one.</summary>
    public (int Start, int End) RowsOf(uint subject)
    {
        int place = _subjects.AsSpan().BinarySearch(subject);
        return place < 0 ? (0, 0) : RowsAt(place);
    }

    private static TurtleGraph Of(IndexSlice rows, int first) =>
        new(rows.Column(first), rows.Column(first + 1).ToArray(), rows.Column(first + 2).ToArray());
}
