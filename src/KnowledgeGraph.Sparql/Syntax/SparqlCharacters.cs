namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>The character classes of SPARQL's terminals, by code point. SPARQL 1.1 section 19.8, [164] to [173].</summary>
internal static class SparqlCharacters
{
    /// <summary>[164] PN_CHARS_BASE.</summary>
    public static bool IsNameBase(int c) => c < 0x80
        ? c >= 0 && char.IsAsciiLetter((char)c)
        : c is (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF) or (>= 0x370 and <= 0x37D)
            or (>= 0x37F and <= 0x1FFF) or (>= 0x200C and <= 0x200D) or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF)
            or (>= 0x3001 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);

    /// <summary>[165] PN_CHARS_U.</summary>
    public static bool IsNameStart(int c) => c == '_' || IsNameBase(c);

    /// <summary>[167] PN_CHARS.</summary>
    public static bool IsName(int c) => c == '-' || IsVariable(c);

    /// <summary>What stands inside [166] VARNAME.</summary>
    public static bool IsVariable(int c) => IsNameStart(c) || IsDigit(c) || c is 0xB7 or (>= 0x300 and <= 0x36F) or (>= 0x203F and <= 0x2040);

    public static bool IsDigit(int c) => c is >= '0' and <= '9';

    public static bool IsHex(int c) => c >= 0 && c < 0x80 && char.IsAsciiHexDigit((char)c);

    /// <summary>What may follow a backslash in a local name, [173] PN_LOCAL_ESC.</summary>
    public static bool IsLocalEscape(int c) => c is >= 0 and < 0x80 && "_~.-!$&'()*+,;=/?#@%".Contains((char)c, StringComparison.Ordinal);

    /// <summary>Whether [139] IRIREF allows the code unit; a backslash is for the escapes \u and \U.</summary>
    public static bool IsIri(int c) => c > 0x20 && c is not ('<' or '>' or '"' or '{' or '}' or '|' or '^' or '`');

    /// <summary>Names a character so that a reader finds it.</summary>
    public static string Describe(int c) => c switch
    {
        < 0 => "the end of the text",
        ' ' => "space",
        '\t' => "tab",
        '\n' or '\r' => "a line end",
        '\'' => "an apostrophe",
        < 0x20 or (>= 0x7F and < 0xA0) or (>= 0xD800 and <= 0xDFFF) or (>= 0xFFF0 and <= 0xFFFF) => FormattableString.Invariant($"U+{c:X4}"),
        _ => $"'{char.ConvertFromUtf32(c)}'",
    };
}
