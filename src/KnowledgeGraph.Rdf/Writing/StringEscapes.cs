using System.Buffers;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes the text of literals between quotation marks, escaped where it must be.</summary>
/// <remarks>RDF 1.2 N-Triples section 4 (canonical form); Turtle 1.1 section 6.5, [24], for strings of several lines.</remarks>
internal static class StringEscapes
{
    // What has to be looked at: control characters, quotation mark, backslash, and the first byte of U+FFFE and U+FFFF.
    private static readonly SearchValues<byte> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\', 0x7F, 0xEF]);

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    /// <summary>Writes the text on one line, with its quotation marks.</summary>
    public static void WriteShort(ByteBuilder target, ReadOnlySpan<byte> text)
    {
        target.Append((byte)'"');
        while (true)
        {
            int at = text.IndexOfAny(Suspects);
            if (at < 0) break;
            target.Append(text[..at]);
            int length = WriteOne(target, text[at..]);
            text = text[(at + length)..];
        }

        target.Append(text);
        target.Append((byte)'"');
    }

    /// <summary>Writes the text between three quotation marks: line ends stand, and quotation marks unless two meet or one touches the end.</summary>
    public static void WriteLong(ByteBuilder target, ReadOnlySpan<byte> text)
    {
        target.Append("\"\"\""u8);
        while (true)
        {
            int at = text.IndexOfAny(Suspects);
            if (at < 0) break;
            target.Append(text[..at]);
            text = text[at..];
            bool aloneInside = text[0] == '"' && text.Length > 1 && text[1] != '"';
            int length = 1;
            if (text[0] == '\n' || aloneInside) target.Append(text[0]);
            else length = WriteOne(target, text);
            text = text[length..];
        }

        target.Append(text);
        target.Append("\"\"\""u8);
    }

    // Writes the character at the beginning and returns how many bytes it takes.
    private static int WriteOne(ByteBuilder target, ReadOnlySpan<byte> text)
    {
        byte c = text[0];
        if (c == 0xEF)
        {
            bool last = text.Length >= 3 && text[1] == 0xBF && text[2] >= 0xBE;
            if (last) WriteNumber(target, 0xFF00 | (text[2] + 0x40));
            else target.Append(text[..3]);
            return 3;
        }

        byte letter = c switch
        {
            (byte)'\b' => (byte)'b',
            (byte)'\t' => (byte)'t',
            (byte)'\n' => (byte)'n',
            (byte)'\f' => (byte)'f',
            (byte)'\r' => (byte)'r',
            (byte)'"' or (byte)'\\' => c,
            _ => 0,
        };
        if (letter == 0)
        {
            WriteNumber(target, c);
            return 1;
        }

        target.Append((byte)'\\');
        target.Append(letter);
        return 1;
    }

    private static void WriteNumber(ByteBuilder target, int c)
    {
        target.Append("\\u"u8);
        for (int shift = 12; shift >= 0; shift -= 4) target.Append(HexDigits[(c >> shift) & 0xF]);
    }
}
