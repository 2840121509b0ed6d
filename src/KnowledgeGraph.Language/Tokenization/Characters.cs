using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Language;

/// <summary>What kind of character stands at a place.</summary>
internal static class Characters
{
    /// <summary>Straight, typographic and other apostrophes.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    public static bool IsCurrencySign(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' or '″';

    /// <summary>Letters, digits, marks, the underscore and invisible format characters.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_' || IsMark(char.GetUnicodeCategory(c));

    /// <summary>How many code units of a word stand at <paramref name="index"/>: 0 if none.</summary>
    public static int WordLength(string text, int index, int end)
    {
        var c = text[index];
        if (!char.IsSurrogate(c))
        {
            return IsWord(c) ? 1 : 0;
        }

        return index + 1 < end && Rune.TryCreate(c, text[index + 1], out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }

    /// <summary>How many code units the character at <paramref name="index"/> has.</summary>
    public static int Length(string text, int index, int end) =>
        index + 1 < end && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
