using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>MIN and MAX by the order of ORDER BY, in which an error or an unbound variable comes first: MIN is unbound where one row has none, MAX where all have none.</summary>
internal sealed class ExtremeAccumulator(TermOrder order, bool greatest) : Accumulator
{
    private uint[] _best = new uint[1];
    private bool[] _begun = new bool[1];

    public override void Add(ReadOnlySpan<int> groups, ReadOnlySpan<uint> ids, int count)
    {
        Fit(ref _best, count);
        Fit(ref _begun, count);
        for (int i = 0; i < groups.Length; i++)
        {
            int group = groups[i];
            uint id = ids[i];
            if (_begun[group] && (id == _best[group] || !IsBetter(id, _best[group]))) continue;
            _best[group] = id;
            _begun[group] = true;
        }
    }

    public override uint Result(int group) => group < _best.Length ? _best[group] : 0;

    private bool IsBetter(uint id, uint best)
    {
        int outcome = order.CompareAsWritten(id, best);
        return greatest ? outcome > 0 : outcome < 0;
    }
}
