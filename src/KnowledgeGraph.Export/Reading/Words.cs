using System.Text;

namespace KnowledgeGraph.Export;

/// <summary>Small changes of wording.</summary>
internal static class Words
{
    /// <summary>A name in camel case as words: <c>holdsOffice</c> gives "holds office", <c>partOfUN</c> "part of UN".</summary>
    public static string FromCamelCase(string name)
    {
        var words = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            bool isStart = i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]);
            if (isStart) words.Append(' ');
            bool isAcronym = char.IsUpper(name[i]) && ((i + 1 < name.Length && char.IsUpper(name[i + 1])) || (i > 0 && char.IsUpper(name[i - 1])));
            words.Append(name[i] is '_' or '-' ? ' ' : isAcronym ? name[i] : char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }

    /// <summary>The first <paramref name="count"/> words, with an ellipsis where that is not all. One or two words more are left as they are.</summary>
    public static string Shorten(string text, int count)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count + 2 ? string.Join(' ', words) : string.Join(' ', words[..count]).TrimEnd(',', ';', ':', '.', '—', '–', '-') + "…";
    }

    /// <summary>The text with every run of white space as one space.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
