namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>SAMPLE: the argument of the first row where it is no error.</summary>
internal sealed class SampleAccumulator : Accumulator
{
    private uint[] _samples = new uint[1];

    public override void Add(ReadOnlySpan<int> groups, ReadOnlySpan<uint> ids, int count)
    {
        Fit(ref _samples, count);
        for (int i = 0; i < groups.Length; i++)
        {
            ref uint sample = ref _samples[groups[i]];
            if (sample == 0) sample = ids[i];
        }
    }

    public override uint Result(int group) => group < _samples.Length ? _samples[group] : 0;
}
