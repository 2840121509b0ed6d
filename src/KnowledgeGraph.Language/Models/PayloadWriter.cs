using System.Text;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Models;

/// <summary>Writes the parts of a model as numbers of seven bits a byte; hashes are sorted and written as steps, small weights take one byte.</summary>
internal sealed partial class PayloadWriter
{
    private readonly List<byte> _bytes = [];

    /// <summary>The bytes so far.</summary>
    internal byte[] ToArray() => [.. _bytes];

    /// <summary>A number.</summary>
    internal void Number(uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
    }

    /// <summary>A list of strings.</summary>
    internal void Strings(IReadOnlyCollection<string> strings)
    {
        Number((uint)strings.Count);
        foreach (string text in strings)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            Number((uint)bytes.Length);
            _bytes.AddRange(bytes);
        }
    }

    /// <summary>A table from hash to a small number that is not negative.</summary>
    internal void Table(IReadOnlyDictionary<uint, int> table)
    {
        Number((uint)table.Count);
        uint last = 0;
        foreach ((uint key, int value) in table.OrderBy(pair => pair.Key))
        {
            Number(key - last);
            Number((uint)value);
            last = key;
        }
    }

    /// <summary>Weights of features.</summary>
    internal void Weights(SparseWeights weights)
    {
        int[] rows = [.. Enumerable.Range(0, weights.Features.Count).OrderBy(row => weights.Features[row])];
        Number((uint)rows.Length);
        Number((uint)rows.Sum(row => weights.Row(row).Length));
        uint last = 0;
        foreach (int row in rows)
        {
            Number(weights.Features[row] - last);
            last = weights.Features[row];
            Number((uint)weights.Row(row).Length);
            foreach (SparseWeights.ClassWeight entry in weights.Row(row))
            {
                Number(entry.Class);
                Number((uint)((entry.Weight << 1) ^ (entry.Weight >> 31)));
            }
        }
    }
}
