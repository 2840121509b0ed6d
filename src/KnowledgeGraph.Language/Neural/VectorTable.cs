using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The vectors learned elsewhere, which several networks read. Immutable and thread-safe.</summary>
/// <param name="keys">Hashes of lower-cased words (<see cref="Perceptrons.WordTraits.Lower"/>), rising.</param>
/// <param name="bytes">Row i, of <see cref="NetworkShape.VectorWidth"/> bytes with a sign, belongs to key i.</param>
internal sealed class VectorTable(uint[] keys, ReadOnlyMemory<byte> bytes)
{
    /// <summary>The vector of a word, in steps of 1/<see cref="QuantizedTable.VectorUnits"/>; empty where it has none.</summary>
    internal ReadOnlySpan<sbyte> Of(uint key) => Array.BinarySearch(keys, key) is >= 0 and int row
        ? MemoryMarshal.Cast<byte, sbyte>(bytes.Span.Slice(row * NetworkShape.VectorWidth, NetworkShape.VectorWidth))
        : [];
}
