using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>What is renamed to what: everything of the same kind by one of its kind, the same in all texts.</summary>
internal sealed record RenamingPlan(
    ImmutableArray<(CountryForms From, CountryForms To)> Countries,
    ImmutableArray<(string From, string To)> Cities,
    ImmutableArray<(MinistryForms From, MinistryForms To)> Ministries,
    ImmutableDictionary<string, string> Names,
    DateShift Dates,
    AmountScale Amounts)
{
    private static readonly string[] KindsOfHead = ["President", "Prime Minister"];

    /// <summary>Chooses replacements for all that the texts name; the same seed gives the same plan.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="known">Where replacements come from.</param>
    /// <param name="texts">The texts to be renamed; nothing that they name replaces anything.</param>
    /// <param name="countries">The countries that they name, by label.</param>
    /// <param name="persons">The persons that they name, in full.</param>
    public static RenamingPlan Choose(int seed, KnownNames known, IReadOnlyList<string> texts, IEnumerable<string> countries, IEnumerable<string> persons)
    {
        var choice = new Choice(seed);
        var pairs = ChooseCountries(choice, known, texts, countries.ToHashSet());
        var names = new InventedNames(known, choice);
        var words = persons.Where(name => !known.IsTitle(name)).Order(StringComparer.Ordinal)
            .SelectMany(name => name.Split(' ')).Where(word => word.Length > 2 && char.IsUpper(word[0])).Distinct().ToList();
        return new RenamingPlan(
            pairs,
            [.. ChooseCities(choice, known, texts, pairs).Where(city => !words.Contains(city.From))],
            ChooseMinistries(choice, known, texts),
            words.ToImmutableDictionary(word => word, _ => names.Next()),
            DateShift.Of(-5 - choice.Below(9)),
            new AmountScale(130 + (5 * choice.Below(40))));
    }

    /// <summary>The plan in a line, for people who read what failed.</summary>
    public override string ToString() =>
        string.Join(", ", Countries.Select(pair => $"{pair.From.Label} → {pair.To.Label}").Concat(Cities.Select(pair => $"{pair.From} → {pair.To}"))
            .Concat(Ministries.Select(pair => $"{pair.From.Names[0]} → {pair.To.Names[0]}")).Append($"{Dates.Years} years ({Dates.Days} days), sums × {Amounts.Hundredths / 100m}"));

    private static ImmutableArray<(CountryForms From, CountryForms To)> ChooseCountries(Choice choice, KnownNames known, IReadOnlyList<string> texts, HashSet<string> labels)
    {
        var pool = known.Countries.Where(country => country.Style is not null && !country.All.Concat(country.Capital).Any(name => IsIn(texts, name))).ToList();
        var pairs = ImmutableArray.CreateBuilder<(CountryForms, CountryForms)>();
        foreach (var from in known.Countries.Where(country => labels.Contains(country.Label)).OrderByDescending(country => country.Style is not null))
        {
            var to = choice.Of(pool.Where(country => KindsOfHead.All(kind => Has(known, kind, country) == Has(known, kind, from))).ToList());
            pool.Remove(to);
            pool.RemoveAll(country => country.Style!.Currency == to.Style!.Currency);
            pairs.Add((from, to));
        }

        return pairs.ToImmutable();
    }

    private static bool Has(KnownNames known, string kind, CountryForms country) => !known.Absences[kind].Contains(country.Code);

    private static IEnumerable<(string From, string To)> ChooseCities(
        Choice choice, KnownNames known, IReadOnlyList<string> texts, ImmutableArray<(CountryForms From, CountryForms To)> countries) =>
        countries.SelectMany(pair =>
        {
            var pool = known.Cities[pair.To.Code].Where(city => !pair.To.Capital.Contains(city) && !IsIn(texts, city)).Take(8).ToList();
            return known.Cities[pair.From.Code].Where(city => !pair.From.Capital.Contains(city) && IsIn(texts, city)).Select(city => (city, choice.Of(pool))).ToList();
        });

    private static ImmutableArray<(MinistryForms From, MinistryForms To)> ChooseMinistries(Choice choice, KnownNames known, IReadOnlyList<string> texts)
    {
        var present = known.Ministries.Where(kind => kind.Names.Concat(kind.Offices).Any(name => IsIn(texts, name))).ToList();
        var pool = known.Ministries.Except(present).ToList();
        var pairs = ImmutableArray.CreateBuilder<(MinistryForms, MinistryForms)>();
        foreach (var from in present)
        {
            var to = choice.Of(pool);
            pool.Remove(to);
            pairs.Add((from, to));
        }

        return pairs.ToImmutable();
    }

    private static bool IsIn(IReadOnlyList<string> texts, string name) => texts.Any(text => Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)"));
}
