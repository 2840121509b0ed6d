using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Perceptrons;

/// <summary>The weights of a finished model: a hash table from feature to the few classes for which it counts. Immutable and thread-safe.</summary>
internal sealed class SparseWeights : IWeights
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly int[] _starts;
    private readonly ClassWeight[] _entries;
    private readonly int _shift;

    /// <summary>Takes rows in any order.</summary>
    /// <param name="features">The features, each once, none of them 0.</param>
    /// <param name="starts">Where the entries of each feature start; one more than there are features.</param>
    /// <param name="entries">Classes and weights, feature by feature.</param>
    internal SparseWeights(uint[] features, int[] starts, ClassWeight[] entries)
    {
        Features = features;
        (_starts, _entries) = (starts, entries);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features.Length * 2));
        (_keys, _rows) = (new uint[size], new int[size]);
        _shift = 32 - BitOperations.Log2((uint)size);
        for (int row = 0; row < features.Length; row++)
        {
            int slot = SlotOf(features[row]);
            (_keys[slot], _rows[slot]) = (features[row], row);
        }
    }

    /// <summary>The features, in the order of the rows.</summary>
    internal IReadOnlyList<uint> Features { get; }

    /// <summary>The entries of one row.</summary>
    internal ReadOnlySpan<ClassWeight> Row(int row) => _entries.AsSpan(_starts[row].._starts[row + 1]);

    /// <inheritdoc/>
    public void AddTo(Span<int> scores, uint feature)
    {
        int slot = SlotOf(feature);
        if (_keys[slot] != feature)
        {
            return;
        }

        foreach (ClassWeight entry in Row(_rows[slot]))
        {
            scores[entry.Class] += entry.Weight;
        }
    }

    private int SlotOf(uint feature)
    {
        int slot = (int)((feature * 0x9E3779B1) >> _shift);
        while (_keys[slot] != 0 && _keys[slot] != feature)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return slot;
    }

    /// <summary>A weight for a class.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct ClassWeight(ushort Class, short Weight);
}
