using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Guesses the syntax of a document by how it begins.</summary>
internal static class SyntaxGuess
{
    // An opening brace counts as one.
    private const int StatementsToTry = 3;

    public static RdfSyntax? Of(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return RdfSyntax.RdfXml;
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        text = SkipSpace(text);
        if (IsXml(text)) return RdfSyntax.RdfXml;
        while (text.StartsWith((byte)'#')) text = SkipSpace(LinesBehindFirst(text));
        if (text.IsEmpty) return null;
        byte first = text[0];
        if (first is (byte)'<' or (byte)'_' && IsStatementOfNQuads(text)) return RdfSyntax.NQuads;
        if (StartsWithWord(text, "VERSION"u8)) return Of(LinesBehindFirst(text)) is RdfSyntax.NQuads ? RdfSyntax.NQuads : RdfSyntax.TriG;
        bool fits = first is (byte)'<' or (byte)'_' or (byte)'@' or (byte)'[' or (byte)'(' or (byte)'{' or (byte)':' || char.IsAsciiLetter((char)first) || first >= 0x80;
        return fits && IsReadable(text) ? RdfSyntax.TriG : null;
    }

    private static ReadOnlySpan<byte> SkipSpace(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8);

    private static ReadOnlySpan<byte> LinesBehindFirst(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? default : text[end..];
    }

    // A declaration, a document type, a comment, or an element that declares a namespace.
    private static bool IsXml(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("<?xml"u8) || text.StartsWith("<!"u8)) return true;
        int end = text.IndexOf((byte)'>');
        return text.StartsWith((byte)'<') && (end < 0 ? text : text[..end]).IndexOf("xmlns"u8) > 0 && text[..Math.Max(end, 0)].IndexOfAny(" \t\r\n"u8) > 0;
    }

    private static bool StartsWithWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) =>
        text.Length > word.Length && Ascii.EqualsIgnoreCase(text[..word.Length], word) && text[word.Length] <= ' ';

    private static bool IsStatementOfNQuads(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAny((byte)'\n', (byte)'\r');
        return TryReadFirst((end < 0 ? text : text[..end]).ToArray(), RdfSyntax.NQuads);
    }

    // What was cut off may spoil the first statement; so it is enough that the beginning is not wrong before its end.
    private static bool IsReadable(ReadOnlySpan<byte> text) => TryReadFirst(text.ToArray(), RdfSyntax.TriG);

    private static bool TryReadFirst(byte[] text, RdfSyntax syntax)
    {
        var cursor = new Utf8Cursor(new MemoryStream(text), "beginning");
        try
        {
            var reader = QuadReaders.Open<int, NoSink>(cursor, default, syntax, BaseForGuessing);
            for (int i = 0; i < StatementsToTry && reader.ReadNext(); i++)
            {
            }

            return true;
        }
        catch (RdfSyntaxException)
        {
            return syntax == RdfSyntax.TriG && cursor.Peek() < 0;
        }
    }

    private static Iri BaseForGuessing => Iri.FromTrusted("base:/");
}
