namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Numbers the rows that go through it in a hidden slot, from 1, and keeps them until they have been asked for again.</summary>
internal sealed class NumberedInput(ExecutionContext context, Operator input, int slot) : Operator
{
    private readonly Queue<RowBatch> _kept = new();
    private uint _last;

    /// <summary>The oldest batch that has gone through and has not been taken; null where there is none.</summary>
    public RowBatch? Oldest => _kept.TryPeek(out var batch) ? batch : null;

    /// <summary>Forgets the oldest batch.</summary>
    public void Take() => _kept.Dequeue();

    public override RowBatch? Next()
    {
        if (input.Next() is not { } batch) return null;
        context.Budget.Check();
        var copy = batch.Copy();
        uint[] numbers = copy.Writable(slot);
        for (int i = 0; i < copy.Count; i++) numbers[i] = ++_last;
        _kept.Enqueue(copy);
        return copy;
    }

    public override void Dispose()
    {
        input.Dispose();
        base.Dispose();
    }
}
