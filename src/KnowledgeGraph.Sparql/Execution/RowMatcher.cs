namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Finds the rows of a table that are compatible with a row. SPARQL 1.1 section 18.3: they agree on every slot that both bind.</summary>
/// <remarks>For each batch the slots that all its rows and all rows of the table bind make the key of a hash index; the rest is compared row by row.</remarks>
internal sealed class RowMatcher : IDisposable
{
    public const int None = -1;
    private const int StepsBetweenChecks = 0xFFFF;
    private readonly ExecutionContext _context;
    private readonly bool _needShared;
    private readonly bool[] _full;
    private readonly Dictionary<(int, int), RowIndex> _indexes = [];
    private readonly List<int> _compared = [];
    private RowIndex? _index;
    private uint[] _first = [];
    private uint[] _second = [];
    private RowBatch? _batch;
    private int _steps;

    /// <summary>Takes over a table.</summary>
    /// <param name="context">The evaluation.</param>
    /// <param name="table">The rows to find.</param>
    /// <param name="needShared">Whether a match must share a binding with the row (MINUS).</param>
    public RowMatcher(ExecutionContext context, RowTable table, bool needShared)
    {
        _context = context;
        _needShared = needShared;
        Table = table;
        _full = [.. table.Columns.Select(column => column is not null && !column.AsSpan(0, table.Count).Contains(0u))];
    }

    public RowTable Table { get; }

    public bool IsEmpty => Table.Count == 0;

    /// <summary>Goes to a batch whose rows are asked for next.</summary>
    public void Turn(RowBatch batch)
    {
        _batch = batch;
        _compared.Clear();
        var keys = (First: None, Second: None);
        for (int slot = 0; slot < _full.Length; slot++)
        {
            if (Table.Columns[slot] is null || batch.Columns[slot] is not { } column) continue;
            bool isKey = _full[slot] && keys.Second == None && !column.AsSpan(0, batch.Count).Contains(0u);
            if (!isKey) _compared.Add(slot);
            else if (keys.First == None) keys.First = slot;
            else keys.Second = slot;
        }

        Choose(keys.First, keys.Second);
    }

    /// <summary>The first row of the table that matches a row of the batch; <see cref="None"/> where none does.</summary>
    public int First(int row)
    {
        int found = _index is not null ? _index.Find(_first[row], _second[row]) : IsEmpty ? None : 0;
        return _compared.Count == 0 && (_index is not null || !_needShared) ? found : Search(found, row);
    }

    /// <summary>The next one after a match.</summary>
    public int After(int match, int row)
    {
        int found = Step(match);
        return _compared.Count == 0 ? found : Search(found, row);
    }

    public void Dispose() => Table.Dispose();

    private int Step(int match) => _index is not null ? _index.After(match) : match + 1 < Table.Count ? match + 1 : None;

    private int Search(int found, int row)
    {
        while (found != None && !Agrees(found, row))
        {
            found = Step(found);
            if ((++_steps & StepsBetweenChecks) == 0) _context.Budget.Check();
        }

        return found;
    }

    private bool Agrees(int match, int row)
    {
        bool shared = !_needShared || _index is not null;
        foreach (int slot in _compared)
        {
            uint left = _batch!.Columns[slot]![row];
            uint right = Table.Columns[slot]![match];
            if (left == 0 || right == 0) continue;
            if (left != right) return false;
            shared = true;
        }

        return shared;
    }

    private void Choose(int first, int second)
    {
        _index = null;
        if (first == None || IsEmpty) return;
        _first = _batch!.Columns[first]!;
        _second = second == None ? _first : _batch.Columns[second]!;
        if (_indexes.TryGetValue((first, second), out _index)) return;
        _index = new RowIndex(Table, second == None ? [first] : [first, second], _context.Budget);
        _indexes.Add((first, second), _index);
    }
}
