namespace KnowledgeGraph.Rdf;

/// <summary>Rows of quads as numbers, with posting lists for every column and every pair of columns of the triple.</summary>
/// <remarks>A posting list holds row numbers in ascending order, so that whatever list answers a pattern, rows come in the order of insertion.</remarks>
internal sealed class QuadIndex
{
    private readonly List<QuadKey> _rows = [];
    private readonly HashSet<QuadKey> _known = [];
    private readonly Dictionary<int, List<int>> _bySubject = [];
    private readonly Dictionary<int, List<int>> _byPredicate = [];
    private readonly Dictionary<int, List<int>> _byObject = [];
    private readonly Dictionary<int, List<int>> _byGraph = [];
    private readonly Dictionary<(int Subject, int Predicate), List<int>> _bySubjectPredicate = [];
    private readonly Dictionary<(int Predicate, int Object), List<int>> _byPredicateObject = [];
    private readonly Dictionary<(int Subject, int Object), List<int>> _bySubjectObject = [];

    public int Count => _rows.Count;

    /// <summary>The graphs that hold a quad, in the order of their first one.</summary>
    public IEnumerable<int> Graphs => _byGraph.OrderBy(entry => entry.Value[0]).Select(entry => entry.Key);

    public bool Contains(QuadKey key) => _known.Contains(key);

    public bool Add(QuadKey key)
    {
        if (!_known.Add(key)) return false;
        int row = _rows.Count;
        _rows.Add(key);
        Post(_bySubject, key.Subject, row);
        Post(_byPredicate, key.Predicate, row);
        Post(_byObject, key.Object, row);
        Post(_byGraph, key.Graph, row);
        Post(_bySubjectPredicate, (key.Subject, key.Predicate), row);
        Post(_byPredicateObject, (key.Predicate, key.Object), row);
        Post(_bySubjectObject, (key.Subject, key.Object), row);
        return true;
    }

    /// <summary>The rows that a pattern fits, in the order of insertion; rows that are added meanwhile are not seen.</summary>
    public IEnumerable<QuadKey> Match(QuadPattern pattern)
    {
        var rows = Candidates(pattern);
        int count = rows?.Count ?? _rows.Count;
        for (int i = 0; i < count; i++)
        {
            var key = _rows[rows is null ? i : rows[i]];
            if (pattern.Fits(key)) yield return key;
        }
    }

    /// <summary>How many rows <see cref="Match"/> would look at: an upper bound of how many fit, exact where no graph is given.</summary>
    public int CandidateCount(QuadPattern pattern) => Candidates(pattern)?.Count ?? _rows.Count;

    // Null means all rows.
    private List<int>? Candidates(QuadPattern pattern)
    {
        List<int>? rows = pattern switch
        {
            { Subject: { } s, Predicate: { } p } => Find(_bySubjectPredicate, (s, p)),
            { Predicate: { } p, Object: { } o } => Find(_byPredicateObject, (p, o)),
            { Subject: { } s, Object: { } o } => Find(_bySubjectObject, (s, o)),
            { Subject: { } s } => Find(_bySubject, s),
            { Object: { } o } => Find(_byObject, o),
            { Predicate: { } p } => Find(_byPredicate, p),
            _ => null,
        };
        if (pattern.Graph is not { } graph) return rows;
        var inGraph = Find(_byGraph, graph);
        return rows is null || inGraph.Count < rows.Count ? inGraph : rows;
    }

    private static List<int> Find<TKey>(Dictionary<TKey, List<int>> index, TKey key)
        where TKey : notnull => index.TryGetValue(key, out var rows) ? rows : [];

    private static void Post<TKey>(Dictionary<TKey, List<int>> index, TKey key, int row)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var rows)) index.Add(key, rows = []);
        rows.Add(row);
    }
}
