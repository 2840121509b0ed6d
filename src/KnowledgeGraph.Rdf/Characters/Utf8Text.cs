using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Questions about UTF-8 text, in which half a surrogate pair may stand, written as if it were a code point.</summary>
internal static class Utf8Text
{
    /// <summary>How many UTF-16 code units the text has: one for each code point, two for those above U+FFFF.</summary>
    public static int Utf16Length(ReadOnlySpan<byte> text)
    {
        int first = text.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (first < 0) return text.Length;
        int count = first;
        foreach (byte b in text[first..])
        {
            if ((b & 0xC0) != 0x80) count++;
            if (b >= 0xF0) count++;
        }

        return count;
    }

    /// <summary>Whether half a surrogate pair stands somewhere.</summary>
    public static bool HasLoneSurrogate(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            int at = text.IndexOf((byte)0xED);
            if (at < 0 || at + 1 >= text.Length) return false;
            if (text[at + 1] >= 0xA0) return true;
            text = text[(at + 1)..];
        }
    }

    /// <summary>The text with halves of surrogate pairs as they were.</summary>
    public static string ToUtf16(ReadOnlySpan<byte> text)
    {
        var result = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            if (text.Length >= 3 && text[0] == 0xED && text[1] >= 0xA0)
            {
                result.Append((char)(0xD000 | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F)));
                text = text[3..];
                continue;
            }

            Rune.DecodeFromUtf8(text, out var rune, out int length);
            result.Append(rune);
            text = text[length..];
        }

        return result.ToString();
    }
}
