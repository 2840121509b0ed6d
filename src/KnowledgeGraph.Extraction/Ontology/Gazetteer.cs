using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What is known by name before any article is read: countries, cities, offices and their holders, organizations, treaties. Immutable.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<Iri, GazetteerEntry> _byId;
    private readonly ILookup<Iri, GazetteerEntry> _byClass;
    private readonly Dictionary<string, GazetteerEntry> _countries;
    private readonly ILookup<GazetteerEntry, OfficeHolding> _holdingsByHolder;
    private readonly ILookup<string, GazetteerEntry> _personsBySurname;

    public Gazetteer(IEnumerable<GazetteerEntry> entries, IEnumerable<OfficeHolding> holdings, IEnumerable<KeyValuePair<string, char>> firstNames)
    {
        Entries = [.. entries.OrderBy(entry => entry.Id.Value, StringComparer.Ordinal)];
        Holdings = [.. holdings];
        FirstNames = firstNames.ToImmutableDictionary(StringComparer.Ordinal);
        _byId = Entries.ToDictionary(entry => entry.Id);
        _byClass = Entries.ToLookup(entry => entry.Class);
        _countries = Entries.Where(entry => entry.Class == Kg.Country && entry.Country is not null).ToDictionary(entry => entry.Country!, StringComparer.Ordinal);
        _holdingsByHolder = Holdings.ToLookup(holding => holding.Holder);
        _personsBySurname = Entries.Where(entry => entry.Class == Kg.Person)
            .SelectMany(entry => PersonNames.SurnameForms(entry.Label).Select(surname => (surname, entry)))
            .ToLookup(pair => pair.surname, pair => pair.entry, StringComparer.Ordinal);
        Trie = new LabelTrie(Entries);
    }

    /// <summary>Every entry, ordered by its address.</summary>
    public ImmutableArray<GazetteerEntry> Entries { get; }

    /// <summary>Who held which office when.</summary>
    public ImmutableArray<OfficeHolding> Holdings { get; }

    /// <summary>First names with their gender: 'f', 'm', or 'x' where both.</summary>
    public ImmutableDictionary<string, char> FirstNames { get; }

    /// <summary>The names as the name recogniser takes them.</summary>
    public NameLists Names => new()
    {
        FirstNames = [.. FirstNames.Keys],
        Countries = [.. Labels(entry => entry.Class == Kg.Country)],
        Demonyms = [.. Entries.SelectMany(entry => entry.Demonyms)],
        Cities = [.. Labels(entry => entry.Class == Kg.Place && !entry.IsAmbiguous)],
        Organizations = [.. Labels(entry => entry.Class != Kg.Country && entry.Class != Kg.Place && entry.Class != Kg.Person && entry.LabelTemplate is null && !entry.IsAmbiguous
            && entry.Id.Value.Contains("/organization/", StringComparison.Ordinal))],
    };

    /// <summary>The index over labels.</summary>
    public LabelTrie Trie { get; }

    private IEnumerable<string> Labels(Func<GazetteerEntry, bool> filter) => Entries.Where(filter).SelectMany(entry => entry.AltLabels.Prepend(entry.Label));

    /// <summary>The country with that ISO 3166-1 alpha-2 code, or null.</summary>
    public GazetteerEntry? Country(string? code) => code is not null && _countries.TryGetValue(code, out var entry) ? entry : null;

    /// <summary>The entry at that address, or null.</summary>
    public GazetteerEntry? Find(Iri? id) => id is not null && _byId.TryGetValue(id, out var entry) ? entry : null;

    /// <summary>The entries whose entities get this very class, ordered by address.</summary>
    public IEnumerable<GazetteerEntry> OfClass(Iri @class) => _byClass[@class];

    /// <summary>The news medium of that name; case and a leading "The" do not matter. Null where none has it.</summary>
    public GazetteerEntry? Medium(string name) =>
        OfClass(Kg.Media).FirstOrDefault(entry => entry.AltLabels.Prepend(entry.Label).Any(label => WithoutArticle(label).Equals(WithoutArticle(name), StringComparison.OrdinalIgnoreCase)));

    private static ReadOnlySpan<char> WithoutArticle(string label) => label.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? label.AsSpan(4) : label;

    /// <summary>The offices that a person held.</summary>
    public IEnumerable<OfficeHolding> HoldingsOf(GazetteerEntry person) => _holdingsByHolder[person];

    /// <summary>The persons whose label ends in that surname, ordered by address.</summary>
    public IEnumerable<GazetteerEntry> PersonsBySurname(string surname) => _personsBySurname[surname];

    /// <summary>The persons who held that kind of office of that country on that day.</summary>
    public IEnumerable<GazetteerEntry> HoldersOn(GazetteerEntry office, string country, DateOnly day) =>
        Holdings.Where(holding => holding.Office == office && holding.Country == country && holding.Covers(day)).Select(holding => holding.Holder).Distinct();
}
