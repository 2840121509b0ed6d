using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>Rows of an input batch, each with the two ends of a path, gathered to a batch.</summary>
/// <param name="output">What is filled.</param>
/// <param name="subjectSlot">Where the subject goes; -1 is nowhere.</param>
/// <param name="objectSlot">Where the object goes; -1 is nowhere.</param>
internal sealed class JoinedRows(RowBatch output, int subjectSlot, int objectSlot)
{
    private readonly int[] _rows = new int[RowBatch.Capacity];
    private readonly uint[] _subjects = new uint[RowBatch.Capacity];
    private readonly uint[] _objects = new uint[RowBatch.Capacity];

    public int Count { get; private set; }

    public bool IsFull => Count == RowBatch.Capacity;

    public void Add(int row, uint subject, uint @object)
    {
        _rows[Count] = row;
        _subjects[Count] = subject;
        _objects[Count++] = @object;
    }

    /// <summary>The rows added since the last call, as a batch that is good until the next one.</summary>
    public RowBatch Take(RowBatch? input)
    {
        output.Clear();
        if (input is not null) output.Append(input, _rows.AsSpan(0, Count));
        if (subjectSlot >= 0) _subjects.AsSpan(0, Count).CopyTo(output.Writable(subjectSlot));
        if (objectSlot >= 0) _objects.AsSpan(0, Count).CopyTo(output.Writable(objectSlot));
        output.Count = Count;
        Count = 0;
        return output;
    }
}
