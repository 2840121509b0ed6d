using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <summary>Names characters so that a reader of a message can find them.</summary>
internal static class CharacterNames
{
    /// <summary>"'x'" for what can be seen, a word or "U+000B" for what cannot, "the end of the input" for -1.</summary>
    public static string Describe(int c) => c switch
    {
        < 0 => "the end of the input",
        ' ' => "space",
        '\t' => "tab",
        '\n' or '\r' => "a line end",
        '\'' => "an apostrophe",
        < 0x20 or (>= 0x7F and < 0xA0) or (>= 0xD800 and <= 0xDFFF) or (>= 0xFFF0 and <= 0xFFFF) => string.Create(CultureInfo.InvariantCulture, $"U+{c:X4}"),
        _ => $"'{char.ConvertFromUtf32(c)}'",
    };
}
