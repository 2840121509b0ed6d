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
        while (first > 1 && char.IsLower(words[first - 1][0]))
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
        if (SurnameForms(fullName).Contains(shorter, StringComparer.Ordinal) || (few.Length == 2 && IsSuffix(few[1]) && few[1] == many[^1] && few[0] == many[^2]))
            return true;
        return few[0] == many[0] && few[^1] == many[^1];
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

    private static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
