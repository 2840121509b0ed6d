using System.Text;

namespace KnowledgeGraph.Export;

/// <summary>The one place where text becomes DOT. Every string that comes from a dataset goes through here.</summary>
/// <remarks>
/// "The DOT Language" and "escString" of the Graphviz documentation. What is invisible or not allowed in XML 1.0 section 2.2 (control characters, halves
/// of surrogate pairs, U+FFFE, U+FFFF) becomes a space or U+FFFD, because the text ends up in SVG.
/// </remarks>
internal static class DotText
{
    /// <summary>The text as a quoted string for tooltips.</summary>
    /// <remarks>Graphviz reads the escapes of a tooltip twice (2.43 does), so that a backslash must be written four times.</remarks>
    public static string Tooltip(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in Clean(text))
        {
            quoted.Append(rune.Value switch
            {
                '&' => "&amp;",
                '"' => "\\\"",
                '\\' => "\\\\\\\\",
                '\n' => "\\n",
                _ => rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>An address as a quoted string; the backslash of an escape and quotation marks do not occur in addresses, but nothing is left to chance.</summary>
    public static string Address(string address) => $"\"{address.Replace("\\", "%5C", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal)}\"";

    /// <summary>The text as it stands inside an HTML-like label; line feeds become <c>&lt;BR/&gt;</c>.</summary>
    /// <remarks>Backslashes are doubled: Graphviz replaces <c>\N</c> and its kin there too.</remarks>
    public static string Html(string text)
    {
        var html = new StringBuilder();
        foreach (var rune in Clean(text))
        {
            html.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\\' => "\\\\",
                '\n' => "<BR/>",
                _ => rune.ToString(),
            });
        }

        return html.ToString();
    }

    private static IEnumerable<Rune> Clean(string text)
    {
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') yield return rune;
            else if (Rune.IsControl(rune)) yield return new Rune(' ');
            else yield return rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune;
        }
    }
}
