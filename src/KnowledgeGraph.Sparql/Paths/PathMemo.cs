using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>The ends of the starts that were asked for lately: rows of a join often repeat them.</summary>
internal sealed class PathMemo(ExecutionBudget budget)
{
    // When more is kept than this, all is forgotten.
    private const int MostEnds = 1 << 21;
    private const int MostStarts = 1 << 18;
    private readonly IdList _ends = new(budget);
    private readonly Dictionary<(uint Start, bool Forward), (int First, int Count)> _known = [];

    /// <summary>Whether the ends of a start are kept.</summary>
    public bool Has(uint start, bool forward) => _known.ContainsKey((start, forward));

    /// <summary>The list that has the ends of a start, and where in it they are. Good until the next call.</summary>
    public IdList Ends(PathStep path, uint start, bool forward, out int first, out int count)
    {
        if (!_known.TryGetValue((start, forward), out var part))
        {
            if (_ends.Count > MostEnds || _known.Count > MostStarts) Forget();
            first = _ends.Count;
            path.Expand(start, forward, _ends);
            part = (first, _ends.Count - first);
            _known.Add((start, forward), part);
        }

        (first, count) = part;
        return _ends;
    }

    private void Forget()
    {
        _ends.Clear();
        _known.Clear();
    }
}
