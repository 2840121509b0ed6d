using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>What the gazetteer of the ontology folder knows: the pools that names are replaced from, and the names that no invented person may bear.</summary>
internal sealed class KnownNames
{
    private const string Kg = "https://w3id.org/newskg/ontology#";
    private static readonly Iri PrefLabel = Iri.Parse("http://www.w3.org/2004/02/skos/core#prefLabel");
    private static readonly Iri AltLabel = Iri.Parse("http://www.w3.org/2004/02/skos/core#altLabel");

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<string> _titles;

    public KnownNames(string ontology, string styles)
    {
        var gazetteer = Path.Combine(ontology, "gazetteer");
        Countries = [.. ReadCountries(Load(gazetteer, "countries.ttl"), Rows(styles).ToDictionary(row => row[0], row => new CountryStyle(row[1], row[2], row[3], row[4], row[5], row[6])))];
        var offices = Load(gazetteer, "offices.ttl");
        Ministries = [.. ReadMinistries(Load(gazetteer, "ministries.ttl"), offices)];
        Listed = [.. Directory.EnumerateFiles(gazetteer, "*.ttl").SelectMany(file => ListedIn(RdfFile.Load(file).Dataset))];
        _titles = [.. offices.Match(null, PrefLabel).Select(quad => quad.Object).OfType<Literal>().Select(label => $" {label.LexicalForm} ")];
        Cities = Rows(Path.Combine(gazetteer, "cities.tsv")).Where(row => row[4] == "0").ToLookup(row => row[2], row => row[0]);
        Absences = Rows(Path.Combine(ontology, "lexicon", "office-absences.tsv")).ToImmutableDictionary(row => row[0], row => row[1].Split(' ').ToImmutableHashSet());
        foreach (string file in Directory.EnumerateFiles(ontology, "*.t??", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            _words.UnionWith(Regex.Matches(File.ReadAllText(file), @"\p{L}+").Select(match => match.Value));
    }

    /// <summary>All countries, in the order of the file.</summary>
    public ImmutableArray<CountryForms> Countries { get; }

    /// <summary>Kinds of ministry with the offices of those who lead them.</summary>
    public ImmutableArray<MinistryForms> Ministries { get; }

    /// <summary>Cities by ISO code of their country, the largest first; none that is also another word.</summary>
    public ILookup<string, string> Cities { get; }

    /// <summary>Kinds of office with the countries that have none.</summary>
    public ImmutableDictionary<string, ImmutableHashSet<string>> Absences { get; }

    /// <summary>Organizations, agreements, laws and places under the names that the gazetteer prefers; no countries, persons, and kinds of office or ministry.</summary>
    public ImmutableHashSet<string> Listed { get; }

    /// <summary>Whether the word stands anywhere in the ontology folder: in a name, an alias, a word list.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Whether the words are an office or a part of one.</summary>
    public bool IsTitle(string words) => _titles.Any(title => title.Contains($" {words} ", StringComparison.Ordinal));

    private static IEnumerable<CountryForms> ReadCountries(Dataset countries, Dictionary<string, CountryStyle> styles)
    {
        foreach (var country in countries.Subjects(Iri.Parse(Kg + "entityClass"), Iri.Parse(Kg + "Country")))
        {
            string code = Text(countries, country, Kg + "isoCode").First();
            var capital = countries.Object(country, Iri.Parse(Kg + "capital"));
            yield return new CountryForms(
                code,
                Labels(countries, country)[0],
                countries.Object(country, Iri.Parse(Kg + "withArticle")) is not null,
                Labels(countries, country)[1..],
                [.. Text(countries, country, Kg + "demonym"), .. Text(countries, country, Kg + "demonymPlural")],
                capital is null ? [] : Labels(countries, capital),
                styles.GetValueOrDefault(code));
        }
    }

    private static IEnumerable<MinistryForms> ReadMinistries(Dataset ministries, Dataset offices)
    {
        foreach (var kind in ministries.Subjects(Iri.Parse(Kg + "entityClass"), Iri.Parse(Kg + "Ministry")))
        {
            var labels = Labels(ministries, kind);
            var office = offices.Subjects(Iri.Parse(Kg + "ofMinistry"), kind).Where(term => offices.Object(term, Iri.Parse(Kg + "onlyIn")) is null)
                .Select(term => Labels(offices, term)).FirstOrDefault(names => names[0].EndsWith(" Minister", StringComparison.Ordinal) && !names[0].StartsWith("Deputy", StringComparison.Ordinal));
            bool everywhere = ministries.Object(kind, Iri.Parse(Kg + "labelTemplate")) is Literal { LexicalForm: "{ministry} of {country}" } && ministries.Object(kind, Iri.Parse(Kg + "onlyIn")) is null;
            if (everywhere && !office.IsDefaultOrEmpty && labels.Any(label => label.EndsWith(" Ministry", StringComparison.Ordinal)))
                yield return new MinistryForms(labels, office);
        }
    }

    private static IEnumerable<string> ListedIn(Dataset file) =>
        from quad in file.Match(null, Iri.Parse(Kg + "entityClass"))
        where quad.Object is Iri { Value: not (Kg + "Country" or Kg + "Person") } && file.Object(quad.Subject, Iri.Parse(Kg + "labelTemplate")) is null
        from label in Labels(file, quad.Subject).Take(1)
        select label;

    private static ImmutableArray<string> Labels(Dataset dataset, Term subject) => [.. Text(dataset, subject, PrefLabel.Value), .. Text(dataset, subject, AltLabel.Value).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Text(Dataset dataset, Term subject, string property) => dataset.Objects(subject, Iri.Parse(property)).OfType<Literal>().Select(literal => literal.LexicalForm);

    private static Dataset Load(string folder, string file) => RdfFile.Load(Path.Combine(folder, file)).Dataset;

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));
}

/// <summary>A kind of ministry ("Ministry of Defense", "Defense Ministry" …) and the office of its head ("Defense Minister" …), the usual name first.</summary>
internal sealed record MinistryForms(ImmutableArray<string> Names, ImmutableArray<string> Offices)
{
    /// <summary>The name that is written like another ministry's: ends in or begins with the same word, in the same case.</summary>
    public string Like(string other) => Like(Names, other, other.StartsWith("Ministry", StringComparison.Ordinal) ? "Ministry " : " Ministry");

    /// <summary>The office that is written like that of another ministry's head.</summary>
    public string OfficeLike(string other) => Like(Offices, other, other.StartsWith("Minister", StringComparison.OrdinalIgnoreCase) ? "Minister of" : " Minister");

    private static string Like(ImmutableArray<string> names, string other, string mark)
    {
        string found = names.FirstOrDefault(name => name.Contains(mark, StringComparison.Ordinal) && !name.EndsWith('s')) ?? names[0];
        return char.IsLower(other[0]) ? found.ToLowerInvariant() : found;
    }
}
