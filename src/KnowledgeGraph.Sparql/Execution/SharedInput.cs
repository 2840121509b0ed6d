namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Gives the same rows, numbered, to two readers, each at its own pace.</summary>
internal sealed class SharedInput(ExecutionContext context, Operator input, int slot) : IDisposable
{
    private readonly Queue<RowBatch>[] _waiting = [new(), new()];
    private uint _last;

    public Operator Reader(int number) => new SharedReader(this, number);

    public void Dispose() => input.Dispose();

    private RowBatch? Next(int reader)
    {
        if (_waiting[reader].TryDequeue(out var waiting)) return waiting;
        if (input.Next() is not { } batch) return null;
        context.Budget.Check();
        var copy = batch.Copy();
        uint[] numbers = copy.Writable(slot);
        for (int i = 0; i < copy.Count; i++) numbers[i] = ++_last;
        _waiting[1 - reader].Enqueue(copy);
        return copy;
    }

    private sealed class SharedReader(SharedInput shared, int number) : Operator
    {
        public override RowBatch? Next() => shared.Next(number);
    }
}
