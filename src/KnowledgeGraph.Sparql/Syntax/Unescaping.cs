using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Takes the escapes out of strings, IRIs and local names.</summary>
/// <remarks>
/// SPARQL 1.1 section 19.7, and SPARQL 1.2 for code points: <c>\u</c> and <c>\U</c> stand in strings and IRIs only, what they give is a plain character (no
/// quotation mark, no further backslash), and surrogates are refused.
/// </remarks>
internal static class Unescaping
{
    /// <summary>The text of a string token, without its quotation marks.</summary>
    public static string String(SourceText source, Token token)
    {
        int quotes = token.Kind == TokenKind.LongString ? 3 : 1;
        return Unescape(source, new SourceSpan(token.Start + quotes, token.End - quotes), inString: true);
    }

    /// <summary>The reference in an IRI token, without its angle brackets.</summary>
    public static string Iri(SourceText source, Token token) => Unescape(source, new SourceSpan(token.Start + 1, token.End - 1), inString: false);

    /// <summary>A local name; the lexer has checked its escapes.</summary>
    public static string LocalName(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\')) return text.ToString();
        var name = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c != '\\') name.Append(c);
        }

        return name.ToString();
    }

    private static string Unescape(SourceText source, SourceSpan span, bool inString)
    {
        var text = source[span];
        if (LoneSurrogate(text) is >= 0 and var lone) throw source.Error(new SourceSpan(span.Start + lone, span.Start + lone + 1), SparqlErrors.LoneSurrogate());
        int next = text.IndexOf('\\');
        if (next < 0) return text.ToString();
        var result = new StringBuilder(text.Length);
        int done = 0;
        while (next >= 0)
        {
            int at = done + next;
            result.Append(text[done..at]);
            int length = AppendEscape(source, span, at, inString, result);
            done = at + length;
            next = text[done..].IndexOf('\\');
        }

        return result.Append(text[done..]).ToString();
    }

    /// <summary>Appends what the escape at an index stands for, and returns how long it is.</summary>
    private static int AppendEscape(SourceText source, SourceSpan span, int at, bool inString, StringBuilder result)
    {
        var rest = source[span][at..];
        char kind = rest.Length > 1 ? rest[1] : '\0';
        if (kind is 'u' or 'U')
        {
            int digits = kind == 'u' ? 4 : 8;
            var number = rest[2..Math.Min(rest.Length, 2 + digits)];
            bool valid = number.Length == digits && uint.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint c) && Rune.TryCreate(c, out var rune)
                && Append(result, rune);
            return valid ? 2 + digits : throw source.Error(new SourceSpan(span.Start + at, span.Start + at + 2 + number.Length), SparqlErrors.CodePoint(number.ToString()));
        }

        int index = inString ? "tbnrf\\\"'".IndexOf(kind, StringComparison.Ordinal) : -1;
        if (index < 0) throw source.Error(new SourceSpan(span.Start + at, span.Start + at + 1), SparqlErrors.Escape(rest.Length > 1 ? source.CodePointAt(span.Start + at + 1, out _) : -1));
        result.Append("\t\b\n\r\f\\\"'"[index]);
        return 2;
    }

    private static bool Append(StringBuilder result, Rune rune)
    {
        result.Append(rune.ToString());
        return true;
    }

    private static int LoneSurrogate(ReadOnlySpan<char> text)
    {
        int i = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (i >= 0 && i < text.Length)
        {
            if (!char.IsSurrogate(text[i])) i++;
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i += 2;
            else return i;
        }

        return -1;
    }
}
