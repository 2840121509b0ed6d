using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>A list of term ids that is filled, read and emptied many times; its growth counts against the budget.</summary>
internal sealed class IdList(ExecutionBudget budget)
{
    private uint[] _ids = new uint[16];

    public int Count { get; private set; }

    public uint this[int index] => _ids[index];

    public ReadOnlySpan<uint> Span => _ids.AsSpan(0, Count);

    public void Add(uint id)
    {
        if (Count == _ids.Length) Grow(Count + 1);
        _ids[Count++] = id;
    }

    public void AddRange(ReadOnlySpan<uint> ids)
    {
        if (Count + ids.Length > _ids.Length) Grow(Count + ids.Length);
        ids.CopyTo(_ids.AsSpan(Count));
        Count += ids.Length;
    }

    public void Increment(int index) => _ids[index]++;

    public void Clear() => Count = 0;

    /// <summary>Sorts what stands at and after <paramref name="start"/> and drops repetitions there.</summary>
    public void SortDistinct(int start = 0)
    {
        var part = _ids.AsSpan(start, Count - start);
        if (part.Length < 2) return;
        part.Sort();
        int kept = 1;
        for (int i = 1; i < part.Length; i++)
        {
            if (part[i] != part[kept - 1]) part[kept++] = part[i];
        }

        Count = start + kept;
    }

    private void Grow(int needed)
    {
        int length = Math.Max(needed, _ids.Length * 2);
        budget.Reserve(sizeof(uint) * (long)(length - _ids.Length));
        Array.Resize(ref _ids, length);
    }
}
