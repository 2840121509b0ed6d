namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Judges whether words of a byline are the name of a person.</summary>
internal static class PersonNames
{
    private static readonly string[] Particles =
        ["al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu"];

    /// <summary>Two to five words, each with a capital or a particle, without digits.</summary>
    public static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5 || text.Length > 60 || text.Any(c => char.IsDigit(c) || c is '@' or '/' or ':' or '?' or '!' or '(' or ')'))
            return false;
        return char.IsUpper(words[0][0]) && !words[0].Equals("by", StringComparison.OrdinalIgnoreCase) && char.IsUpper(words[^1].TrimStart('\'', '’')[..1].FirstOrDefault('a'))
            && Array.TrueForAll(words, word => char.IsUpper(word[0]) || word.Contains('-', StringComparison.Ordinal) || word[0] is '\'' or '’' || Particles.Contains(word));
    }

    /// <summary>A name in capitals in mixed case, any other name as it is.</summary>
    public static string Display(string name)
    {
        if (name.Any(char.IsLower) || name.Count(char.IsUpper) < 4)
            return name;
        var letters = name.ToCharArray();
        for (var index = 0; index < letters.Length; index++)
        {
            var startsPart = index == 0 || letters[index - 1] is ' ' or '-' or '\'' or '’' or '.';
            var startsMc = index >= 2 && letters[index - 2] == 'M' && letters[index - 1] == 'c' && (index == 2 || letters[index - 3] == ' ');
            if (!startsPart && !startsMc)
                letters[index] = char.ToLowerInvariant(letters[index]);
        }
        return new string(letters);
    }
}
