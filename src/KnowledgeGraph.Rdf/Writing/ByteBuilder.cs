using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>A growing run of bytes that is used again and again.</summary>
internal sealed class ByteBuilder
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Forgets what stands behind the first bytes.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Some of the bytes, until more are appended.</summary>
    public ReadOnlySpan<byte> Slice(int start, int length) => _bytes.AsSpan(start, length);

    public void Append(byte value)
    {
        if (Length == _bytes.Length) Grow(1);
        _bytes[Length++] = value;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - Length) Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Appends text in UTF-8.</summary>
    public void Append(string text)
    {
        int size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (size > _bytes.Length - Length) Grow(size);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    /// <summary>Appends a code point in UTF-8; a lone surrogate as three bytes.</summary>
    public void AppendCodePoint(int c)
    {
        if (c < 0x80)
        {
            Append((byte)c);
            return;
        }

        if (c < 0x800)
        {
            Append((byte)(0xC0 | (c >> 6)));
        }
        else if (c < 0x10000)
        {
            Append((byte)(0xE0 | (c >> 12)));
            Append((byte)(0x80 | ((c >> 6) & 0x3F)));
        }
        else
        {
            Append((byte)(0xF0 | (c >> 18)));
            Append((byte)(0x80 | ((c >> 12) & 0x3F)));
            Append((byte)(0x80 | ((c >> 6) & 0x3F)));
        }

        Append((byte)(0x80 | (c & 0x3F)));
    }

    private void Grow(int count) => Array.Resize(ref _bytes, checked((int)Math.Max(_bytes.Length * 2L, Length + (long)count)));
}
