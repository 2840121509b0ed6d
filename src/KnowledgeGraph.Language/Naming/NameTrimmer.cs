using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Naming;

/// <summary>Cuts from a name what is no part of it: titles before a person, determiners, a possessive ending. What remains has at least one word.</summary>
internal sealed class NameTrimmer(IEnumerable<string> titles, IEnumerable<string> places)
{
    private static readonly FrozenSet<string> Determiners = new[] { "the", "a", "an" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Endings = new[] { "'s", "\u2019s", "'", "\u2019" }.ToFrozenSet(StringComparer.Ordinal);

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
}
