namespace KnowledgeGraph.Sparql.Paths;

/// <summary>All pairs of a path as rows of neighbours (compressed sparse rows), for searches that begin at many nodes.</summary>
internal sealed class Neighbours
{
    private readonly PathRun _run;
    private readonly IdMap _nodes;

    // Node n leads to _targets[_starts[n] .. _starts[n + 1]].
    private readonly int[] _starts;
    private readonly int[] _targets;

    // Node n was met in the search of this number.
    private readonly int[] _met;
    private readonly int[] _queue;
    private int _search;

    private Neighbours(PathRun run, IdMap nodes, int[] from, int[] to)
    {
        _run = run;
        _nodes = nodes;
        _met = new int[nodes.Count];
        _queue = new int[nodes.Count];
        _starts = new int[nodes.Count + 1];
        _targets = new int[to.Length];
        foreach (int node in from) _starts[node + 1]++;
        for (int node = 0; node < nodes.Count; node++) _starts[node + 1] += _starts[node];
        int[] next = _starts[..^1];
        for (int i = 0; i < from.Length; i++) _targets[next[from[i]]++] = to[i];
    }

    /// <summary>Reads all pairs of a path.</summary>
    public static Neighbours Of(PathStep path, bool forward, PathRun run)
    {
        var from = run.Rent();
        var to = run.Rent();
        path.AddPairs(forward, from, to);
        run.Budget.Check();
        run.Budget.Reserve(sizeof(int) * 5L * from.Count);
        var nodes = new IdMap(run.Budget);
        int[] fromNodes = Number(from, nodes);
        int[] toNodes = Number(to, nodes);
        run.Return(from);
        run.Return(to);
        return new Neighbours(run, nodes, fromNodes, toNodes);
    }

    /// <summary>Adds all that can be reached from a node, each once, in the order of a breadth-first search; false where no pair has the node.</summary>
    public bool TryReach(uint start, bool withStart, IdList ends)
    {
        if (!_nodes.TryFind(start, out int node)) return false;
        _search++;
        int count = 0;
        if (withStart) Meet(node, ref count);
        else Follow(node, ref count);
        for (int next = 0; next < count; next++) Follow(_queue[next], ref count);
        var ids = _nodes.Ids;
        for (int i = 0; i < count; i++) ends.Add(ids[_queue[i]]);
        return true;
    }

    private static int[] Number(IdList ids, IdMap nodes)
    {
        int[] numbers = new int[ids.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = nodes.Add(ids[i]);
        return numbers;
    }

    private void Follow(int node, ref int count)
    {
        _run.Step();
        for (int i = _starts[node]; i < _starts[node + 1]; i++) Meet(_targets[i], ref count);
    }

    private void Meet(int node, ref int count)
    {
        if (_met[node] == _search) return;
        _met[node] = _search;
        _queue[count++] = node;
    }
}
