using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>COUNT: the rows, or those whose argument is no error.</summary>
internal sealed class CountAccumulator(Values values, bool ofRows) : Accumulator
{
    private long[] _counts = new long[1];

    public override void Add(ReadOnlySpan<int> groups, ReadOnlySpan<uint> ids, int count)
    {
        Fit(ref _counts, count);
        if (ofRows)
        {
            foreach (int group in groups) _counts[group]++;
            return;
        }

        for (int i = 0; i < groups.Length; i++)
        {
            if (ids[i] != 0) _counts[groups[i]]++;
        }
    }

    public override uint Result(int group) => values.ToId(Value.Of(group < _counts.Length ? _counts[group] : 0));
}
