using System.Buffers.Binary;
using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Models;

/// <summary>The parts of networks.</summary>
internal sealed partial class PayloadWriter
{
    /// <summary>A list of numbers.</summary>
    internal void Numbers(IReadOnlyCollection<uint> numbers)
    {
        Number((uint)numbers.Count);
        foreach (uint number in numbers)
        {
            Number(number);
        }
    }

    /// <summary>A rising list of numbers, as steps.</summary>
    internal void RisingNumbers(IReadOnlyList<uint> numbers) =>
        Numbers([.. numbers.Select((number, i) => i == 0 ? number : number - numbers[i - 1])]);

    /// <summary>A list of floats.</summary>
    internal void Floats(IReadOnlyCollection<float> floats)
    {
        Number((uint)floats.Count);
        Span<byte> room = stackalloc byte[sizeof(float)];
        foreach (float number in floats)
        {
            BinaryPrimitives.WriteSingleLittleEndian(room, number);
            _bytes.AddRange(room);
        }
    }

    /// <summary>A table in eight bits.</summary>
    internal void Table8(QuantizedTable table)
    {
        Number((uint)table.Width);
        Floats([table.Unit]);
        Bytes(table.Bytes.Span);
    }

    /// <summary>A matrix in eight bits.</summary>
    internal void Matrix(QuantizedMatrix matrix)
    {
        Number((uint)matrix.Inputs);
        Number((uint)matrix.Outputs);
        Bytes(MemoryMarshal.AsBytes<sbyte>(matrix.Weights));
        Floats(matrix.Units);
        Floats(matrix.Constants);
    }

    private void Bytes(ReadOnlySpan<byte> numbers)
    {
        Number((uint)numbers.Length);
        _bytes.AddRange(numbers);
    }
}
