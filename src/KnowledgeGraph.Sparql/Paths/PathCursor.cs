namespace KnowledgeGraph.Sparql.Paths;

/// <summary>The solutions of one path over one graph, for one row at a time: pairs of subject and object.</summary>
/// <param name="run">The evaluation.</param>
/// <param name="path">The path.</param>
/// <param name="node">What stands at the ends.</param>
internal sealed class PathCursor(PathRun run, PathStep path, PathNode node)
{
    private readonly bool _mayBeEmpty = PathShape.MayBeEmpty(node.Path);
    private readonly bool _sameVariable = node.Subject.IsVariable && node.Subject.Slot == node.Object.Slot;
    private readonly IdMap _between = new(run.Budget);
    private readonly IdList _copiesOf = new(run.Budget);
    private readonly PathMemo _memo = new(run.Budget);
    private readonly IdList _starts = new(run.Budget);
    private readonly IdList _ends = new(run.Budget);
    private uint _countedStart;
    private bool _countedForward;
    private bool _forward;
    private uint _start;
    private int _nextStart;

    // Where the ends of the present start are, and the next of them.
    private IdList? _source;
    private int _next;
    private int _last;

    // Of both ends given: how many solutions are left.
    private int _copies;

    /// <summary>Begins with the ends that a row has; 0 is an open end.</summary>
    public void Begin(uint subject, uint @object)
    {
        _starts.Clear();
        (_nextStart, _next, _last, _copies) = (0, 0, 0, 0);
        _source = _ends;
        if (_mayBeEmpty && (IsStranger(node.Subject, subject, @object) || IsStranger(node.Object, @object, subject))) return;
        if (subject != 0 && @object != 0) BeginBetween(subject, @object);
        else if (subject != 0) BeginFrom(subject, forward: true);
        else if (@object != 0) BeginFrom(@object, forward: false);
        else BeginAnywhere();
    }

    /// <summary>The next solution; false at the end.</summary>
    public bool Next(out uint subject, out uint @object)
    {
        (subject, @object) = (0, 0);
        if (_copies > 0)
        {
            _copies--;
            (subject, @object) = (_start, _ends[0]);
            return true;
        }

        while (true)
        {
            while (_next < _last)
            {
                uint end = _source![_next++];
                if (_sameVariable && end != _start) continue;
                (subject, @object) = _forward ? (_start, end) : (end, _start);
                return true;
            }

            if (_nextStart >= _starts.Count) return false;
            run.Step();
            Take(_starts[_nextStart++]);
        }
    }

    // A path of no length leads from every node of the graph, and from a term that the pattern names; a term that comes from elsewhere is neither.
    private bool IsStranger(PathEnd end, uint id, uint other)
    {
        if (id == 0 || !end.IsVariable) return false;
        bool isNamed = id == other && !(node.Subject.IsVariable && node.Object.IsVariable);
        return !isNamed && !run.Graph.IsNode(id);
    }

    // The memo belongs to rows, which often repeat their starts; here every start comes once.
    private void Take(uint start)
    {
        _start = start;
        _ends.Clear();
        path.Expand(start, _forward, _ends);
        (_next, _last) = (0, _ends.Count);
    }

    private void BeginFrom(uint start, bool forward)
    {
        (_start, _forward) = (start, forward);
        _source = _memo.Ends(path, start, forward, out _next, out int count);
        _last = _next + count;
    }

    private void BeginBetween(uint subject, uint @object)
    {

        // The end that repeats is the better start.
        bool forward = node.Object.IsVariable && !_memo.Has(@object, forward: false);
        Count(forward ? subject : @object, forward);
        uint other = forward ? @object : subject;
        _copies = _between.TryFind(other, out int number) ? (int)_copiesOf[number] : 0;
        _ends.Clear();
        _ends.Add(@object);
        _start = subject;
    }

    // How often each end of a start comes; rows that follow one another often have the same start.
    private void Count(uint start, bool forward)
    {
        if (_countedStart == start && _countedForward == forward) return;
        (_countedStart, _countedForward) = (start, forward);
        var ends = _memo.Ends(path, start, forward, out int first, out int count);
        _between.Clear();
        _copiesOf.Clear();
        foreach (uint end in ends.Span.Slice(first, count))
        {
            if (_between.Add(end, out int number)) _copiesOf.Add(1);
            else _copiesOf.Increment(number);
        }
    }

    private void BeginAnywhere()
    {
        path.AddStarts(forward: true, _starts);
        _starts.SortDistinct();
        _forward = true;
    }
}
