using System.Globalization;
using System.Text;
using System.Xml;

namespace KnowledgeGraph.Rdf;

/// <summary>Text as it stands in XML.</summary>
internal static class XmlText
{
    /// <summary>Escapes for content and for attributes between double quotes alike.</summary>
    /// <remarks>Line feeds and tabs are escaped too: an attribute would lose them, and nobody's editor may tidy them up in content.</remarks>
    /// <exception cref="NotSupportedException">A character is none of XML 1.0 (section 2.2, [2] Char).</exception>
    public static string Escape(string text)
    {
        int at = 0;
        while (at < text.Length && IsPlain(text[at])) at++;
        if (at == text.Length) return text;
        var escaped = new StringBuilder(text, 0, at, text.Length + 16);
        for (; at < text.Length; at++) Append(escaped, text, ref at);
        return escaped.ToString();
    }

    /// <summary>A label of a blank node as a name of XML: itself where it is one, otherwise a name that no other label gets.</summary>
    public static string NodeId(string label)
    {
        if (IsName(label) && !label.StartsWith("x-", StringComparison.Ordinal)) return label;
        var name = new StringBuilder("x-");
        foreach (char c in label)
        {
            if (c != '-' && XmlConvert.IsNCNameChar(c)) name.Append(c);
            else name.Append(CultureInfo.InvariantCulture, $"-{(int)c:X}-");
        }

        return name.ToString();
    }

    private static bool IsName(string text) => XmlConvert.IsStartNCNameChar(text[0]) && text.All(XmlConvert.IsNCNameChar);

    private static bool IsPlain(char c) => c is >= ' ' and < '\uD800' and not ('&' or '<' or '>' or '"');

    private static void Append(StringBuilder escaped, string text, ref int at)
    {
        char c = text[at];
        switch (c)
        {
            case '&': escaped.Append("&amp;"); break;
            case '<': escaped.Append("&lt;"); break;
            case '>': escaped.Append("&gt;"); break;
            case '"': escaped.Append("&quot;"); break;
            case '\t' or '\n' or '\r': escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};"); break;
            case var high when char.IsHighSurrogate(high): escaped.Append(high).Append(text[++at]); break;
            default:
                if (!XmlConvert.IsXmlChar(c)) throw new NotSupportedException(RdfXmlErrors.NotAnXmlCharacter(c).Text);
                escaped.Append(c);
                break;
        }
    }
}
