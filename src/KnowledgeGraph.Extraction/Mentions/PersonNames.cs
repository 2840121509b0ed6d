namespace KnowledgeGraph.Extraction;

/// <summary>How the parts of a person's name relate.</summary>
internal static class PersonNames
{
    /// <summary>The forms under which a text may use the surname alone; none for "Margrethe II of Denmark", where the last word is the country: the last word, and with the particles before it ("von der Leyen", "de Gaulle").</summary>
    public static IEnumerable<string> SurnameForms(string fullName)
    {
        var words = Words(fullName);
        if (words.Length == 0 || words.Contains("of", StringComparer.Ordinal))
            yield break;
        var last = words.Length - 1;
        if (IsSuffix(words[last]) && last > 1)
            last--;
        yield return words[last];
        var first = last;
        while (first > 1 && (char.IsLower(words[first - 1][0]) || IsParticle(words[first - 1])))
            first--;
        if (first < last)
            yield return string.Join(' ', words[first..(last + 1)]);
    }

    /// <summary>Whether <paramref name="shorter"/> may be another form of <paramref name="fullName"/>: its surname, its first and last name without the middle, or the same with initials.</summary>
    public static bool IsShortFormOf(string shorter, string fullName)
    {
        if (shorter == fullName)
            return true;
        var (few, many) = (Words(shorter), Words(fullName));
        if (few.Length >= many.Length || few.Length == 0)
            return false;
        if (few.Length == 1)
            return SurnameForms(fullName).Contains(few[0], StringComparer.Ordinal);
        if (SurnameForms(fullName).Contains(shorter, StringComparer.Ordinal) || (IsParticle(few[0]) && SurnameForms(fullName).Contains(shorter, StringComparer.OrdinalIgnoreCase)) || (few.Length == 2 && IsSuffix(few[1]) && few[1] == many[^1] && few[0] == many[^2]))
            return true;
        return (few[0] == many[0] && few[^1] == many[^1]) || (few.Length > 1 && many.AsSpan()[^few.Length..].SequenceEqual(few));
    }

    /// <summary>The name without a middle initial: "Donald J. Trump" is "Donald Trump".</summary>
    public static string WithoutInitials(string name)
    {
        var words = Words(name);
        if (words.Length < 3)
            return name;
        return string.Join(' ', words.Where((word, i) => i == 0 || i == words.Length - 1 || !(word.Length <= 2 && word.TrimEnd('.').Length == 1)));
    }

    /// <summary>Of the names as written those that become one without their initials though these differ: "George H. W. Bush" and "George W. Bush", father and son.</summary>
    public static IReadOnlySet<string> ToldApartByInitials(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).Where(name => WithoutInitials(name) != name).GroupBy(WithoutInitials, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).SelectMany(group => group).ToHashSet(StringComparer.Ordinal);

    /// <summary>The name as given without a nickname in quotation marks or brackets; a given name in brackets stays, without them: 'Ernest "Che" Prado' is "Ernest Prado", "(Ana) Prado" is "Ana Prado".</summary>
    public static string Plain(string name)
    {
        var words = Words(name);
        var kept = words.Where((word, at) => !(IsQuoted(word) || (at > 0 && at < words.Length - 1 && IsBracketed(word)))).Select(word => word.Trim('(', ')', '[', ']', '"', '“', '”')).Where(word => word.Length > 0);
        return string.Join(' ', kept);
    }

    /// <summary>The nickname in quotation marks or brackets inside the name; null where it has none.</summary>
    public static string? Nickname(string name)
    {
        var words = Words(name);
        return words.Where((word, at) => at > 0 && at < words.Length - 1 && (IsQuoted(word) || IsBracketed(word))).Select(word => word.Trim('(', ')', '[', ']', '"', '“', '”', '\'', '‘', '’')).FirstOrDefault();
    }

    private static bool IsQuoted(string word) => word.Length > 2 && ((word[0] is '"' or '“' && word[^1] is '"' or '”') || (word[0] is '\'' or '‘' && word[^1] is '\'' or '’'));

    private static bool IsBracketed(string word) => word.Length > 2 && ((word[0] == '(' && word[^1] == ')') || (word[0] == '[' && word[^1] == ']'));

    /// <summary>Small words before a surname, which some write with a capital: "de", "dela", "von".</summary>
    private static bool IsParticle(string word) =>
        word.ToLowerInvariant() is "de" or "del" or "dela" or "della" or "da" or "dos" or "das" or "di" or "du" or "van" or "von" or "der" or "den" or "ter" or "ten" or "la" or "le" or "al" or "el" or "bin" or "ibn" or "ben" or "abu" or "san" or "st.";

    private static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
