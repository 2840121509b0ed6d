namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Reads the rows of a running query.</summary>
internal sealed class SolutionStream : IDisposable
{
    private readonly RunningQuery _query;
    private readonly int[] _slots;
    private readonly DecodedTermCache _terms;
    private bool _begun;

    public SolutionStream(RunningQuery query, IReadOnlyList<Algebra.Variable> variables)
    {
        _query = query;
        _slots = [.. variables.Select(query.Context.Slots.Of)];
        _terms = new DecodedTermCache(query.Context.Terms);
        Columns = new SolutionColumns([.. variables.Select(variable => variable.Name)]);
    }

    public SolutionColumns Columns { get; }

    /// <exception cref="InvalidOperationException">It has been read before.</exception>
    public IEnumerable<Solution> Read()
    {
        if (_begun) throw new InvalidOperationException("the rows of a result can be read once; keep them in a list to read them again");
        _begun = true;
        return Rows();
    }

    public void Dispose() => _query.Dispose();

    private IEnumerable<Solution> Rows()
    {
        using var query = _query;
        long rows = 0;
        while (query.Next() is { } batch)
        {
            rows += batch.Count;
            if (query.Context.Options.MaximumRows is { } limit && rows > limit) throw LimitErrors.Rows(limit);
            var page = new SolutionPage(Copy(batch), _terms);
            int count = batch.Count;
            for (int row = 0; row < count; row++) yield return new Solution(Columns, page, row);
        }
    }

    private uint[]?[] Copy(RowBatch batch)
    {
        var columns = new uint[]?[_slots.Length];
        for (int i = 0; i < columns.Length; i++) columns[i] = batch.Columns[_slots[i]]?.AsSpan(0, batch.Count).ToArray();
        return columns;
    }
}
