using System.Collections.Frozen;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>
/// One rule for words of nationality, in corpora and in what is found: each that is not inside a longer name is a name of its own of type Miscellaneous, and common words behind
/// it, or behind the name of a country, are no part of the name ("Peruvian government", "Peru forces"). Other adjectives that are always written with a capital ("Nordic") are of
/// type Miscellaneous where they are names at all.
/// </summary>
internal sealed class Nationalities(NameListIndex index, IEnumerable<string> adjectives)
{
    private readonly FrozenSet<string> _adjectives = adjectives.ToFrozenSet(StringComparer.Ordinal);


    /// <summary>The names after the rule, in order; <paramref name="forms"/> are the words that they count.</summary>
    internal List<FoundName> Apply(IEnumerable<FoundName> names, ReadOnlySpan<string> forms)
    {
        var result = new List<FoundName>();
        int next = 0;
        foreach (FoundName name in names)
        {
            AddBetween(result, next, name.First, forms);
            result.Add(Cut(name, forms));
            next = result[^1].End;
        }

        AddBetween(result, next, forms.Length, forms);
        return result;
    }

    private void AddBetween(List<FoundName> result, int first, int end, ReadOnlySpan<string> forms)
    {
        for (int i = first; i < end; i++)
        {
            if (IsNationality(forms[i]))
            {
                result.Add(new FoundName(i, i + 1, NameType.Miscellaneous));
            }
        }
    }

    private FoundName Cut(FoundName name, ReadOnlySpan<string> forms)
    {
        if (name.Type == NameType.Miscellaneous && name.Length > 1)
        {
            return name;
        }

        int end = name.End;
        while (end - 1 > name.First && char.IsLower(forms[end - 1][0]))
        {
            end--;
        }

        string first = forms[name.First];
        return end == name.First + 1 && (IsNationality(first) || _adjectives.Contains(first)) ? new FoundName(name.First, end, NameType.Miscellaneous)
            : end < name.End && index.Find(WordTraits.Of(forms[name.First..end])).HasFlag(ListedAs.Country) ? new FoundName(name.First, end, NameType.Location)
            : name;
    }

    /// <summary>Whether the word is in the list, or is the plural of one that is; abbreviations ("UAE") stand for countries as often.</summary>
    private bool IsNationality(string form) =>
        char.IsUpper(form[0]) && char.IsLower(form[^1]) && (IsListed(form) || (form.Length > 3 && form[^1] == 's' && IsListed(form[..^1])));

    private bool IsListed(string form) => index.Find([WordTraits.Of(form)]) is var listed && listed.HasFlag(ListedAs.Demonym) && !listed.HasFlag(ListedAs.Country);
}
