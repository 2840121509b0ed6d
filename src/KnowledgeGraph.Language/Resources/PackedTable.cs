using System.Runtime.CompilerServices;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language;

/// <summary>
/// A large table of text in the bytes of its file: no string for each cell, and quick to read. A key is what stands before the last tab of a line, the value what stands behind
/// it; keys are of ASCII characters. Immutable and thread-safe.
/// </summary>
internal sealed class PackedTable
{
    private const byte Tab = (byte)'\t';
    private const byte LineEnd = (byte)'\n';

    private readonly byte[] _bytes;
    private readonly int[] _slots;

    private PackedTable(byte[] bytes, int[] slots) => (_bytes, _slots) = (bytes, slots);

    /// <summary>Reads the table <paramref name="name"/>; of lines with the same key the last counts.</summary>
    /// <exception cref="LanguageResourceException">KG4002: there is no such file. KG4003: a line has another number of columns.</exception>
    public static PackedTable Read(LanguageResources resources, string name, int columns)
    {
        using Stream stream = resources.OpenFile(name);
        using var copy = new MemoryStream(1 << 20);
        stream.CopyTo(copy);
        copy.WriteByte(LineEnd);
        byte[] bytes = copy.ToArray();
        int lines = bytes.AsSpan().Count(LineEnd);
        var table = new PackedTable(bytes, new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)lines * 2)]);
        int wrong = table.Index(columns);
        return wrong < 0 ? table : throw table.WrongLine(Path.Combine(resources.Folder, name), wrong, columns);
    }

    /// <summary>The value of <paramref name="key"/>, in ASCII; empty where the table has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<byte> Find(ReadOnlySpan<char> key)
    {
        for (int slot = SlotOf(StableHash.Of(key)); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ReadOnlySpan<byte> line = _bytes.AsSpan(_slots[slot] - 1);
            if (line.Length > key.Length && line[key.Length] == Tab && Same(line, key))
            {
                ReadOnlySpan<byte> value = line[(key.Length + 1)..];
                value = value[..value.IndexOf(LineEnd)];
                if (!value.Contains(Tab))
                {
                    return value;
                }
            }
        }

        return [];
    }

    private static bool Same(ReadOnlySpan<byte> line, ReadOnlySpan<char> key)
    {
        for (int i = 0; i < key.Length; i++)
        {
            if (line[i] != key[i])
            {
                return false;
            }
        }

        return true;
    }

    private int SlotOf(uint hash) => (int)(hash & (uint)(_slots.Length - 1));

    /// <summary>Finds all lines; returns where a line begins that has not the right number of columns, -1 where all have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Index(int columns)
    {
        Span<char> key = stackalloc char[256];
        for (int start = 0; start < _bytes.Length;)
        {
            ReadOnlySpan<byte> line = _bytes.AsSpan(start);
            line = line[..line.IndexOf(LineEnd)];
            int length = line.LastIndexOf(Tab);
            if (line.Length > 0 && !line.StartsWith("# "u8))
            {
                if (line.Count(Tab) != columns - 1 || length > key.Length)
                {
                    return start;
                }

                for (int i = 0; i < length; i++)
                {
                    key[i] = (char)line[i];
                }

                Add(key[..length], start);
            }

            start += line.Length + 1;
        }

        return -1;
    }

    private void Add(ReadOnlySpan<char> key, int start)
    {
        int slot = SlotOf(StableHash.Of(key));
        while (_slots[slot] != 0 && !(_bytes[_slots[slot] - 1 + key.Length] == Tab && Same(_bytes.AsSpan(_slots[slot] - 1), key)))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = start + 1;
    }

    private LanguageResourceException WrongLine(string path, int start, int columns)
    {
        ReadOnlySpan<byte> line = _bytes.AsSpan(start);
        return LanguageErrors.WrongColumns(path, _bytes.AsSpan(0, start).Count(LineEnd) + 1, line[..line.IndexOf(LineEnd)].Count(Tab) + 1, columns);
    }
}
