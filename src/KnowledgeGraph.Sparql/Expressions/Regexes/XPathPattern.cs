using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>A regular expression of XPath written as one of .NET. XPath functions section 5.6.1, XML Schema 1.1 part 2 appendix G.</summary>
/// <remarks>
/// What XPath does not know but .NET does (<c>\b</c>, look-around) is let through. A dot and a negated class match one UTF-16 code unit: characters beyond
/// U+FFFF count as two where a pattern counts characters.
/// </remarks>
internal sealed class XPathPattern
{
    private readonly StringBuilder _target = new();
    private readonly string _source;
    private readonly bool _dotAll;
    private readonly bool _multiline;
    private readonly bool _extended;

    private XPathPattern(string source, string flags)
    {
        _source = source;
        _dotAll = flags.Contains('s', StringComparison.Ordinal);
        _multiline = flags.Contains('m', StringComparison.Ordinal);
        _extended = flags.Contains('x', StringComparison.Ordinal);
    }

    /// <summary>Translates a pattern with the flags s, m, i, x and q.</summary>
    /// <returns>Null where a flag is not known.</returns>
    public static (string Pattern, RegexOptions Options)? Translate(string pattern, string flags)
    {
        if (flags.AsSpan().IndexOfAnyExcept("smixq") >= 0) return null;
        var options = RegexOptions.CultureInvariant;
        if (flags.Contains('i', StringComparison.Ordinal)) options |= RegexOptions.IgnoreCase;
        if (flags.Contains('q', StringComparison.Ordinal)) return (Regex.Escape(pattern), options);
        if (flags.Contains('m', StringComparison.Ordinal)) options |= RegexOptions.Multiline;
        return (new XPathPattern(pattern, flags).Translate(), options);
    }

    private string Translate()
    {
        for (int i = 0; i < _source.Length; i++)
        {
            char c = _source[i];
            if (c == '\\' && i + 1 < _source.Length) AppendEscape(_source[++i], inClass: false);
            else if (c == '[') i = AppendClass(i);
            else if (c == '.') _target.Append(_dotAll ? "[\\s\\S]" : "[^\\n\\r]");
            else if (c == '$' && !_multiline) _target.Append("\\z");
            else if (!_extended || !IsSpace(c)) _target.Append(c);
        }

        return _target.ToString();
    }

    // Subtraction ([a-z-[aeiou]]) is written alike in both.
    private int AppendClass(int start)
    {
        int depth = 0;
        for (int i = start; i < _source.Length; i++)
        {
            char c = _source[i];
            if (c == '\\' && i + 1 < _source.Length)
            {
                AppendEscape(_source[++i], inClass: true);
                continue;
            }

            if (c == '[') depth++;
            if (c == ']') depth--;
            _target.Append(c);
            if (depth == 0) return i;
        }

        return _source.Length;
    }

    private void AppendEscape(char c, bool inClass)
    {
        string? set = c switch
        {
            'w' => "\\p{L}\\p{M}\\p{N}\\p{S}",
            'W' => "\\p{P}\\p{Z}\\p{C}",
            's' => " \\t\\n\\r",
            'i' => "\\p{L}_:",
            'c' => "\\p{L}\\p{N}\\p{M}\\-._:\u00B7",
            _ => null,
        };
        if (set is not null) _target.Append(inClass ? set : "[" + set + "]");
        else if (!inClass && c is ('S' or 'I' or 'C')) _target.Append(c == 'S' ? "[^ \\t\\n\\r]" : c == 'I' ? "[^\\p{L}_:]" : "[^\\p{L}\\p{N}\\p{M}\\-._:\u00B7]");
        else _target.Append('\\').Append(c);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';
}
