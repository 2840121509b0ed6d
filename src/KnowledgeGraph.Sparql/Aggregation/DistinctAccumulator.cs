using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>Lets each term of a group through once. Terms are the same as written: 1 and 1.0 are two.</summary>
internal sealed class DistinctAccumulator(Accumulator inner, ExecutionBudget budget) : Accumulator
{
    private readonly PairTable _seen = new(budget);
    private readonly int[] _groups = new int[RowBatch.Capacity];
    private readonly uint[] _ids = new uint[RowBatch.Capacity];

    public override void Add(ReadOnlySpan<int> groups, ReadOnlySpan<uint> ids, int count)
    {
        int kept = 0;
        for (int i = 0; i < groups.Length; i++)
        {
            if (!_seen.Add((uint)groups[i], ids[i], out _)) continue;
            if (kept == _groups.Length)
            {
                inner.Add(_groups, _ids, count);
                kept = 0;
            }

            (_groups[kept], _ids[kept]) = (groups[i], ids[i]);
            kept++;
        }

        inner.Add(_groups.AsSpan(0, kept), _ids.AsSpan(0, kept), count);
    }

    public override uint Result(int group) => inner.Result(group);
}
