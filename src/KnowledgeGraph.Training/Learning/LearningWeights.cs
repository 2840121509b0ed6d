using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Training.Learning;

/// <summary>Weights that are being learned, with the running sums from which the average over all steps is taken (Collins 2002). All numbers are integers.</summary>
internal sealed class LearningWeights : IWeights
{
    private readonly Dictionary<uint, Row> _rows = [];
    private int _step = 1;

    /// <inheritdoc/>
    public void AddTo(Span<int> scores, uint feature)
    {
        if (_rows.TryGetValue(feature, out Row? row))
        {
            foreach (ref readonly Entry entry in row.Entries.AsSpan(0, row.Count))
            {
                scores[entry.Class] += entry.Weight;
            }
        }
    }

    /// <summary>Begins the next example.</summary>
    internal void Tick() => _step++;

    /// <summary>Rewards one class and punishes another for the same features.</summary>
    internal void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (uint feature in features)
        {
            Add(feature, right, 1);
            Add(feature, wrong, -1);
        }
    }

    /// <summary>Adds to one weight.</summary>
    internal void Add(uint feature, int label, int amount)
    {
        if (!_rows.TryGetValue(feature, out Row? row))
        {
            _rows.Add(feature, row = new Row());
        }

        row.Updates++;
        ref Entry entry = ref row.Find(label);
        entry.Total += (long)(_step - entry.Since) * entry.Weight;
        entry.Since = _step;
        entry.Weight += amount;
    }

    /// <summary>The averages.</summary>
    internal SparseWeights Average(Pruning pruning)
    {
        var features = new List<uint>();
        var starts = new List<int> { 0 };
        var entries = new List<SparseWeights.ClassWeight>();
        foreach ((uint feature, Row row) in _rows.Where(pair => pair.Value.Updates >= pruning.MinimumUpdates).OrderBy(pair => pair.Key))
        {
            foreach (Entry entry in row.Entries.Take(row.Count).OrderBy(entry => entry.Class))
            {
                long total = (entry.Total + ((long)(_step - entry.Since) * entry.Weight)) * pruning.Scale;
                long average = (total + (Math.Sign(total) * (long)_step / 2)) / _step;
                if (Math.Abs(average) >= pruning.MinimumWeight)
                {
                    entries.Add(new SparseWeights.ClassWeight((ushort)entry.Class, (short)Math.Clamp(average, short.MinValue, short.MaxValue)));
                }
            }

            if (entries.Count > starts[^1])
            {
                features.Add(feature);
                starts.Add(entries.Count);
            }
        }

        return new SparseWeights([.. features], [.. starts], [.. entries]);
    }

    private sealed class Row
    {
        internal Entry[] Entries { get; private set; } = new Entry[2];

        internal int Count { get; private set; }

        internal int Updates { get; set; }

        internal ref Entry Find(int label)
        {
            for (int i = 0; i < Count; i++)
            {
                if (Entries[i].Class == label)
                {
                    return ref Entries[i];
                }
            }

            if (Count == Entries.Length)
            {
                Entry[] larger = new Entry[Count * 2];
                Entries.CopyTo(larger, 0);
                Entries = larger;
            }

            Entries[Count].Class = label;
            return ref Entries[Count++];
        }
    }

    private struct Entry
    {
        internal int Class;
        internal int Weight;
        internal int Since;
        internal long Total;
    }
}
