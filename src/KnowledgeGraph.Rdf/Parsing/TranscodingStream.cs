using System.Buffers;
using System.Text.Unicode;

namespace KnowledgeGraph.Rdf;

/// <summary>Gives the text of a <see cref="TextReader"/> as UTF-8; does not close it.</summary>
/// <remarks>Half a surrogate pair, which UTF-8 does not have, comes out as three bytes by the usual rule, so that its place and kind can be told.</remarks>
internal sealed class TranscodingStream(TextReader reader) : Stream
{
    private const int LongestCodePoint = 4;

    private readonly char[] _text = new char[16 * 1024];
    private int _position;
    private int _length;
    private bool _exhausted;

    /// <summary>Whether what was read so far held half a surrogate pair.</summary>
    public bool SawLoneSurrogate { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int total = 0;
        while (total == 0 && buffer.Length >= LongestCodePoint)
        {
            if (_length - _position < 2 && !_exhausted) ReadText();
            if (_position == _length) return 0;
            total = Encode(buffer);
        }

        return total;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void ReadText()
    {
        _text.AsSpan(_position, _length - _position).CopyTo(_text);
        _length -= _position;
        _position = 0;
        int read = reader.Read(_text, _length, _text.Length - _length);
        _exhausted = read == 0;
        _length += read;
    }

    private int Encode(Span<byte> buffer)
    {
        var text = _text.AsSpan(_position, _length - _position);
        var status = Utf8.FromUtf16(text, buffer, out int read, out int written, replaceInvalidSequences: false, isFinalBlock: _exhausted);
        _position += read;
        if (written > 0 || status != OperationStatus.InvalidData) return written;
        SawLoneSurrogate = true;
        char half = _text[_position++];
        buffer[0] = (byte)(0xE0 | (half >> 12));
        buffer[1] = (byte)(0x80 | ((half >> 6) & 0x3F));
        buffer[2] = (byte)(0x80 | (half & 0x3F));
        return 3;
    }
}
