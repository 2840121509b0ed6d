using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>A record of the arena: number (4 bytes), form and length (4), perhaps a word (4), text. All little endian as the machine is.</summary>
internal readonly ref struct TermRecord
{
    private const int FormBits = 3;
    private readonly byte[] _chunk;
    private readonly int _start;

    public TermRecord(byte[] chunk, int start)
    {
        _chunk = chunk;
        _start = start;
    }

    /// <summary>The longest text, in bytes.</summary>
    public static int LongestText => (1 << (32 - FormBits)) - 1;

    public uint Id => Word(0);

    /// <summary>Form and length in one word, for comparing both at once.</summary>
    public uint Head => Word(4);

    public TermForm Form => (TermForm)(Head & ((1 << FormBits) - 1));

    /// <summary>The word that typed and tagged literals have.</summary>
    public uint Extra => Word(8);

    /// <summary>The text; of tagged literals with the tag at its end.</summary>
    public ReadOnlySpan<byte> Text => TextAt(Head);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HeadOf(TermForm form, int length) => (uint)form | ((uint)length << FormBits);

    public static int SizeOf(TermForm form, int length) => Before(form) + length;

    public static void Write(Span<byte> record, uint id, uint head, uint extra, ReadOnlySpan<byte> text)
    {
        int before = Before((TermForm)(head & ((1 << FormBits) - 1)));
        Unsafe.WriteUnaligned(ref record[0], id);
        Unsafe.WriteUnaligned(ref record[4], head);
        if (before > 8) Unsafe.WriteUnaligned(ref record[8], extra);
        text.CopyTo(record[before..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(uint head, uint extra, ReadOnlySpan<byte> text) =>
        Head == head && (Before(Form) == 8 || Extra == extra) && TextAt(head).SequenceEqual(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Before(TermForm form) => form >= TermForm.Typed ? 12 : 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> TextAt(uint head) =>
        _chunk.AsSpan(_start + Before((TermForm)(head & ((1 << FormBits) - 1))), (int)(head >> FormBits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Word(int at) => Unsafe.ReadUnaligned<uint>(ref _chunk[_start + at]);
}
