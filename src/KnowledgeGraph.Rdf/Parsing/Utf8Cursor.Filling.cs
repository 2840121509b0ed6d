using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.Rdf;

/// <content>Reading on: what was taken goes, what is needed stays, what comes is checked to be UTF-8.</content>
internal sealed partial class Utf8Cursor
{
    private const int LongestCodePoint = 4;

    /// <summary>Reads more bytes behind those that are held; false where none follow.</summary>
    /// <exception cref="RdfSyntaxException">What follows is not UTF-8, cannot be unpacked, or would be longer than an array can be.</exception>
    public bool Fill()
    {
        int before = _length - _position;
        while (_length - _position == before)
        {
            if (_exhausted) return _length < _read ? throw Error(RdfErrors.NotUtf8(), Offset + before) : false;
            if (_length < _read && !IsIncomplete(_buffer.AsSpan(_length, _read - _length))) throw Error(RdfErrors.NotUtf8(), Offset + before);
            MakeRoom();
            int count = ReadBlock();
            _exhausted = count == 0;
            _read += count;
            Check();
        }

        return true;
    }

    /// <summary>Goes on behind the next line end, whatever comes before it, UTF-8 or not.</summary>
    public void SkipLine()
    {
        _mark = -1;
        while (true)
        {
            int end = _buffer.AsSpan(_position, _read - _position).IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0) (_position, _length) = (_read, _read);
            else _position += end + 1;
            _length = Math.Max(_length, _position);
            Check();
            if (end >= 0 || _exhausted) return;
            MakeRoom();
            int count = ReadBlock();
            _exhausted = count == 0;
            _read += count;
        }
    }

    private void MakeRoom()
    {
        int from = _mark >= 0 ? _mark : _position;

        // A carriage return stays until it is known whether a line feed follows, which decides where the line ends.
        if (from > 0 && _buffer[from - 1] == '\r') from--;
        if (from > 0)
        {
            LetGo(from);
            Buffer.BlockCopy(_buffer, from, _buffer, 0, _read - from);
            _position -= from;
            if (_mark >= 0) _mark -= from;
            _length -= from;
            _read -= from;
        }

        if (_read <= _buffer.Length / 2) return;
        if (_buffer.Length >= Array.MaxLength) throw Error(RdfErrors.TokenTooLong());
        Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, _buffer.Length * 2L));
    }

    private int ReadBlock()
    {
        try
        {
            return _stream.Read(_buffer, _read, _buffer.Length - _read);
        }
        catch (DecoderFallbackException)
        {
            throw Error(RdfErrors.NotUtf8(), Offset + _length - _position);
        }
        catch (InvalidDataException)
        {
            throw Error(RdfErrors.BadGzip(), Offset + _length - _position);
        }
    }

    private void Check()
    {
        if (_isTranscoded)
        {
            _length = _read;
            return;
        }

        var fresh = _buffer.AsSpan(_length, _read - _length);
        if (Utf8.IsValid(fresh))
        {
            _length = _read;
            return;
        }

        while (Rune.DecodeFromUtf8(_buffer.AsSpan(_length, _read - _length), out _, out int length) == OperationStatus.Done) _length += length;
    }

    private static bool IsIncomplete(ReadOnlySpan<byte> bytes) =>
        bytes.Length < LongestCodePoint && Rune.DecodeFromUtf8(bytes, out _, out _) == OperationStatus.NeedMoreData;
}
