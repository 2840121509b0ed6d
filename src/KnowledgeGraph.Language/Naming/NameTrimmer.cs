using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Naming;

/// <summary>Mends the ends of names: cuts titles before a person, determiners, a possessive ending, and adds a surname that was missed. What remains has at least one word.</summary>
internal sealed class NameTrimmer(IEnumerable<string> titles, IEnumerable<string> places)
{
    private static readonly FrozenSet<string> Determiners = new[] { "the", "a", "an" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Endings = new[] { "'s", "\u2019s", "'", "\u2019" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Letters of the surnames that stand before such given names.</summary>
    private const int LongestSurname = 6;

    private readonly FrozenSet<string> _titles = titles.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Places whose name begins with a determiner: "The Hague".</summary>
    private readonly FrozenSet<string> _places = places.Where(place => place.StartsWith("The ", StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name without what is no part of it; <paramref name="forms"/> are the words that it counts.</summary>
    internal FoundName Trim(FoundName name, IReadOnlyList<string> forms)
    {
        (int first, int end) = (name.First, name.End);
        while (end - first > 1 && Endings.Contains(forms[end - 1]))
        {
            end--;
        }

        while (end - first > 1 && IsOutside(first))
        {
            first++;
        }

        return new FoundName(first, end, name.Type);

        bool IsOutside(int at) =>
            (Determiners.Contains(forms[at]) && !_places.Contains($"{forms[at]} {forms[at + 1]}"))
            || (name.Type == NameType.Person && _titles.Contains(forms[at]))
            || (name.Type == NameType.Person && forms[at] == "-" && at > name.First);
    }

    /// <summary>
    /// The name with the surname before a given name of two parts ("Soo-min"), where that was missed; only words from <paramref name="least"/> on are looked at.
    /// </summary>
    internal FoundName WithSurname(FoundName name, int least, IReadOnlyList<string> forms)
    {
        int at = name.First - 1;
        bool isGivenName = name.Type == NameType.Person && name.Length == 3 && forms[name.First + 1] == "-" && char.IsLower(forms[name.First + 2][0]);
        return isGivenName && at >= least && at > 0 && IsShortSurname(forms[at]) ? name with { First = at } : name;
    }

    private bool IsShortSurname(string form) =>
        form.Length is >= 2 and <= LongestSurname && char.IsUpper(form[0]) && form.Skip(1).All(char.IsLower) && !_titles.Contains(form) && !Determiners.Contains(form);
}
