using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction;

/// <summary>The form in which labels and quotations are compared: case, marks, punctuation, the article "the" and points of abbreviations make no difference.</summary>
internal static partial class LabelText
{
    /// <summary>Words in lower case with one blank between: "The U.S.–Peru Défence Pact" becomes "us peru defense pact".</summary>
    public static string Normalize(string text)
    {
        string plain = Plain(text);
        plain = Abbreviation().Replace(plain, match => match.Value.Replace(".", "", StringComparison.Ordinal));
        plain = DefiniteArticle().Replace(plain, " ").Replace("defence", "defense", StringComparison.Ordinal);
        return string.Join(' ', NoWord().Replace(plain, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The words of <see cref="Normalize"/>.</summary>
    public static string[] Words(string text) => Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (letter is '’' or '‘')
                plain.Append('\'');
            else if (letter is '–' or '—')
                plain.Append('-');
            else if (EvaluationTables.PlainLetters.TryGetValue(char.ToLowerInvariant(letter), out string? without))
                Append(plain, without);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder plain, string letters)
    {
        foreach (char letter in letters)
            plain.Append(char.ToLowerInvariant(letter));
    }

    [GeneratedRegex(@"\b(?:[a-z]\.){2,}|\bu\.s\b", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\bthe\b", RegexOptions.CultureInvariant)]
    private static partial Regex DefiniteArticle();

    [GeneratedRegex(@"[^\p{L}\p{N}_\s]", RegexOptions.CultureInvariant)]
    private static partial Regex NoWord();
}
