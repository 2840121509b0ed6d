using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf;

/// <summary>Walks over UTF-8 once, holding one piece of it, and can tell where it is when somebody asks.</summary>
/// <remarks>
/// Spans that come from here hold until the next call that may read on: every <c>Peek</c>, <see cref="Fill"/> and what is built on them. Nothing
/// between <see cref="Position"/> (or the mark, where one is set) and the end of what was read is ever let go, so distances between places stay.
/// A byte order mark at the beginning is skipped. Bytes that are no UTF-8 end the valid part; reading on to them is the error.
/// </remarks>
internal sealed partial class Utf8Cursor
{
    private const int FirstSize = 256 * 1024;

    private readonly Stream _stream;
    private readonly bool _isTranscoded;
    private byte[] _buffer = new byte[FirstSize];
    private int _position;
    private int _mark = -1;

    // What was checked to be UTF-8 ends here; what was read but not checked (half a character, or bytes that are none) ends at _read.
    private int _length;
    private int _read;
    private bool _exhausted;

    public Utf8Cursor(Stream stream, string sourceName)
    {
        _stream = stream;
        _isTranscoded = stream is TranscodingStream;
        SourceName = sourceName;
        while (_length < 3 && Fill())
        {
        }

        if (Rest.StartsWith("\uFEFF"u8)) SkipByteOrderMark();
    }

    public string SourceName { get; }

    /// <summary>Index of the next byte in what is held; advances by <see cref="Skip"/>.</summary>
    public int Position => _position;

    /// <summary>What is held from the next byte on; empty at the end, and where more must be read first.</summary>
    public ReadOnlySpan<byte> Rest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _buffer.AsSpan(_position, _length - _position);
    }

    /// <summary>Whether half a surrogate pair came in, which is possible only in text that was UTF-16.</summary>
    public bool SawLoneSurrogate => _isTranscoded && ((TranscodingStream)_stream).SawLoneSurrogate;

    /// <summary>The byte that many places ahead, without taking it; -1 behind the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Peek(int ahead = 0)
    {
        int index = _position + ahead;
        return index < _length ? _buffer[index] : PeekFurther(ahead);
    }

    /// <summary>The code point that begins that many bytes ahead, and how many bytes it takes; a lone surrogate stands for itself; -1 behind the end.</summary>
    public int PeekCodePoint(int ahead, out int length)
    {
        int first = Peek(ahead);
        length = first < 0 ? 0 : 1;
        if (first < 0x80) return first;
        length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        int c = first & (0x7F >> length);
        for (int i = 1; i < length; i++) c = (c << 6) | (Peek(ahead + i) & 0x3F);
        return c;
    }

    public int PeekCodePoint(int ahead = 0) => PeekCodePoint(ahead, out _);

    /// <summary>Takes bytes that were looked at before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Skip(int count) => _position += count;

    /// <summary>Takes one byte where it is the one given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(byte c)
    {
        if (Peek() != c) return false;
        _position++;
        return true;
    }

    /// <summary>Takes a text where it comes next, as it is written.</summary>
    public bool TryTake(ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Peek(i) != text[i]) return false;
        }

        _position += text.Length;
        return true;
    }

    public void Expect(byte c, string expected)
    {
        if (!TryTake(c)) throw Unexpected(expected);
    }

    /// <summary>Keeps everything from the next byte on, until <see cref="Release"/>.</summary>
    public void Mark() => _mark = _position;

    public void Release() => _mark = -1;

    /// <summary>Bytes from the mark on.</summary>
    public ReadOnlySpan<byte> FromMark(int start, int length) => _buffer.AsSpan(_mark + start, length);

    /// <summary>How many bytes the next byte is behind the mark.</summary>
    public int BehindMark => _position - _mark;

    /// <summary>What comes before the next line end, or before the end; the next byte must not be a line end.</summary>
    [MethodImpl(HotPath.CompiledAtOnce)]
    public ReadOnlySpan<byte> PeekLine()
    {
        int searched = 0;
        while (true)
        {
            int end = Rest[searched..].IndexOfAny((byte)'\n', (byte)'\r');
            if (end >= 0) return Rest[..(searched + end)];
            searched = _length - _position;
            if (!Fill()) return Rest;
        }
    }

    private int PeekFurther(int ahead)
    {
        while (_position + ahead >= _length)
        {
            if (!Fill()) return -1;
        }

        return _buffer[_position + ahead];
    }
}
