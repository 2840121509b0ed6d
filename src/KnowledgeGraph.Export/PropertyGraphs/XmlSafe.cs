using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace KnowledgeGraph.Export;

/// <summary>Makes any text fit for XML 1.0, which has no way to say most control characters.</summary>
/// <remarks>What XML forbids (section 2.2, [2] Char) is written <c>_xHHHH_</c>, as Office Open XML does it (ISO/IEC 29500 part 1, section 22.9.2.19); so is the underscore of a text that looks like that.</remarks>
internal static class XmlSafe
{
    private const int EscapeLength = 7;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    public static string Text(string text)
    {
        if (!NeedsEscape(text)) return text;
        var safe = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                safe.Append(text[i]).Append(text[++i]);
            else if (!XmlConvert.IsXmlChar(text[i]) || IsEscape(text, i))
                safe.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            else
                safe.Append(text[i]);
        }

        return safe.ToString();
    }

    /// <summary>Settings for a writer whose line breaks survive: XML would turn <c>\r</c> into <c>\n</c> otherwise.</summary>
    public static XmlWriterSettings Settings() =>
        new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false };

    private static bool NeedsEscape(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) || !XmlConvert.IsXmlChar(text[i]) || IsEscape(text, i)) return true;
        }

        return false;
    }

    private static bool IsEscape(string text, int at) =>
        text[at] == '_' && at + EscapeLength <= text.Length && text[at + 1] == 'x' && text[at + EscapeLength - 1] == '_'
        && text.AsSpan(at + 2, 4).IndexOfAnyExcept(HexDigits) < 0;
}
