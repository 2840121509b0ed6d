namespace KnowledgeGraph.Rdf;

/// <summary>The character classes of Turtle's terminals, by code point.</summary>
/// <remarks>Turtle 1.1 section 6.5; N-Triples, N-Quads and TriG share them.</remarks>
internal static class TurtleCharacters
{
    // One bit for each character: '-' and the digits; '_' and the letters.
    private const ulong AsciiNamesBelow40 = 0x03FF_2000_0000_0000;
    private const ulong AsciiNamesFrom40 = 0x07FF_FFFE_87FF_FFFE;

    /// <summary>Production [163s] PN_CHARS_BASE.</summary>
    public static bool IsNameBase(int c) => c < 0x80
        ? char.IsAsciiLetter((char)c)
        : c is (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF) or (>= 0x370 and <= 0x37D)
            or (>= 0x37F and <= 0x1FFF) or (>= 0x200C and <= 0x200D) or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF)
            or (>= 0x3001 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);

    /// <summary>Production [164s] PN_CHARS_U.</summary>
    public static bool IsNameStart(int c) => c == '_' || IsNameBase(c);

    /// <summary>Production [166s] PN_CHARS.</summary>
    public static bool IsName(int c) => IsNameStart(c) || IsDigit(c) || c is '-' or 0xB7 or (>= 0x300 and <= 0x36F) or (>= 0x203F and <= 0x2040);

    /// <summary>The part of <see cref="IsName"/> that is ASCII: letters, digits, <c>_</c> and <c>-</c>.</summary>
    public static bool IsAsciiName(byte c) => c < 0x80 && (((c < 0x40 ? AsciiNamesBelow40 : AsciiNamesFrom40) >> (c & 0x3F)) & 1) != 0;

    public static bool IsDigit(int c) => c is >= '0' and <= '9';

    public static bool IsHex(int c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>Production [172s] PN_LOCAL_ESC: what may follow a backslash in a local name.</summary>
    public static bool IsLocalEscape(int c) => c is >= 0 and < 0x80 && "_~.-!$&'()*+,;=/?#@%".Contains((char)c, StringComparison.Ordinal);

    /// <summary>Whether production [18] IRIREF allows the code unit.</summary>
    public static bool IsIriCharacter(int c) => c > 0x20 && c is not ('<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\');

    /// <summary>Production [141s] BLANK_NODE_LABEL, without <c>_:</c>.</summary>
    public static bool IsBlankNodeLabel(ReadOnlySpan<char> label) =>
        label.Length > 0 && IsNameWithDots(label, first => IsNameStart(first) || IsDigit(first));

    /// <summary>Production [167s] PN_PREFIX, or nothing.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> prefix) => prefix.IsEmpty || IsNameWithDots(prefix, IsNameBase);

    /// <summary>Production [144s] LANGTAG, without <c>@</c>; no part is longer than the eight characters of BCP 47 (RDF 1.2 has them in the grammar).</summary>
    public static bool IsLanguageTag(ReadOnlySpan<char> tag)
    {
        int part = 0;
        bool first = true;
        foreach (char c in tag)
        {
            if (c == '-')
            {
                if (part == 0) return false;
                part = 0;
                first = false;
            }
            else if (!(first ? char.IsAsciiLetter(c) : char.IsAsciiLetterOrDigit(c)))
            {
                return false;
            }
            else if (++part > 8)
            {
                return false;
            }
        }

        return part > 0;
    }

    private static bool IsNameWithDots(ReadOnlySpan<char> text, Func<int, bool> isFirst)
    {
        int last = -1;
        for (int i = 0; i < text.Length;)
        {
            int c = UnicodeText.CodePointAt(text, i, out int length);
            if (i == 0 ? !isFirst(c) : c != '.' && !IsName(c)) return false;
            last = c;
            i += length;
        }

        return last != '.';
    }
}
