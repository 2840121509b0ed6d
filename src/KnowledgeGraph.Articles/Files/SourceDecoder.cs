using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Articles.Files;

/// <summary>Turns the bytes of a file into text, or says which byte stands in the way.</summary>
/// <remarks>UTF-8 (RFC 3629) with or without byte order mark, UTF-16 (RFC 2781) with one.</remarks>
internal static class SourceDecoder
{
    public static string Decode(string sourceName, ReadOnlySpan<byte> bytes, int maximumBytes)
    {
        if (bytes.Length > maximumBytes)
            throw ArticleErrors.TooLarge(sourceName, bytes.Length, maximumBytes);
        RefuseOtherFormats(sourceName, bytes);
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => DecodeUtf16(sourceName, bytes, bigEndian: false),
            [0xFE, 0xFF, ..] => DecodeUtf16(sourceName, bytes, bigEndian: true),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(sourceName, bytes, 3),
            _ => DecodeUtf8(sourceName, bytes, 0),
        };
        if (string.IsNullOrWhiteSpace(text))
            throw ArticleErrors.Empty(sourceName);
        return text;
    }

    private static void RefuseOtherFormats(string sourceName, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..])
            throw ArticleErrors.Utf32(sourceName, "UTF-32LE");
        if (bytes is [0, 0, 0xFE, 0xFF, ..])
            throw ArticleErrors.Utf32(sourceName, "UTF-32BE");
        if (bytes.StartsWith("%PDF-"u8))
            throw ArticleErrors.Binary(sourceName, 0, "a PDF signature");
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            throw ArticleErrors.Binary(sourceName, 0, "a ZIP signature (word processor files have it)");
        if (bytes is [0x1F, 0x8B, ..])
            throw ArticleErrors.Binary(sourceName, 0, "a gzip signature");
    }

    private static string DecodeUtf8(string sourceName, ReadOnlySpan<byte> bytes, int start)
    {
        var content = bytes[start..];
        var nul = content.IndexOf((byte)0);
        if (nul >= 0)
            throw ArticleErrors.Binary(sourceName, start + nul, "a NUL byte");
        if (System.Text.Unicode.Utf8.IsValid(content))
            return Encoding.UTF8.GetString(content);
        var offset = 0;
        while (Rune.DecodeFromUtf8(content[offset..], out _, out var consumed) == OperationStatus.Done)
            offset += consumed;
        throw ArticleErrors.InvalidUtf8(sourceName, start + offset, content[offset]);
    }

    private static string DecodeUtf16(string sourceName, ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var name = bigEndian ? "UTF-16BE" : "UTF-16LE";
        if (bytes.Length % 2 != 0)
            throw ArticleErrors.InvalidUtf16(sourceName, bytes.Length - 1, name);
        var units = new char[(bytes.Length - 2) / 2];
        for (var index = 0; index < units.Length; index++)
        {
            var pair = bytes.Slice(2 + (2 * index), 2);
            units[index] = (char)(bigEndian ? (pair[0] << 8) | pair[1] : (pair[1] << 8) | pair[0]);
        }
        for (var index = 0; index < units.Length; index++)
        {
            if (units[index] == '\0')
                throw ArticleErrors.Binary(sourceName, 2 + (2 * index), "a NUL character");
            if (!char.IsSurrogate(units[index]))
                continue;
            if (!char.IsHighSurrogate(units[index]) || index + 1 == units.Length || !char.IsLowSurrogate(units[index + 1]))
                throw ArticleErrors.InvalidUtf16(sourceName, 2 + (2 * index), name);
            index++;
        }
        return new string(units);
    }
}
