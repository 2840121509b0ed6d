using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Models;

/// <summary>The parts of networks.</summary>
internal sealed partial class PayloadReader
{
    /// <summary>A list of numbers.</summary>
    internal uint[] Numbers()
    {
        var numbers = new uint[Number()];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Number();
        }

        return numbers;
    }

    /// <summary>A rising list of numbers.</summary>
    internal uint[] RisingNumbers()
    {
        uint[] numbers = Numbers();
        for (int i = 1; i < numbers.Length; i++)
        {
            numbers[i] += numbers[i - 1];
        }

        return numbers;
    }

    /// <summary>A list of floats.</summary>
    internal float[] Floats()
    {
        var floats = new float[Number()];
        for (int i = 0; i < floats.Length; i++, _position += sizeof(float))
        {
            floats[i] = System.Buffers.Binary.BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(_position));
        }

        return floats;
    }

    /// <summary>A table in eight bits.</summary>
    internal QuantizedTable Table8() => new((int)Number(), Floats()[0], Stretch());

    /// <summary>A matrix in eight bits.</summary>
    internal QuantizedMatrix Matrix() => new((int)Number(), (int)Number(), Bytes(), Floats(), Floats());

    private sbyte[] Bytes() => MemoryMarshal.Cast<byte, sbyte>(Stretch().Span).ToArray();

    /// <summary>Bytes that stay where they are: most of a model is one table of vectors.</summary>
    private ReadOnlyMemory<byte> Stretch()
    {
        int length = (int)Number();
        _position += length;
        return bytes.AsMemory(_position - length, length);
    }
}
