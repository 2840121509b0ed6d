using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the gazetteer folder: every Turtle file as one dataset, then the tables of cities and first names.</summary>
internal static class GazetteerReader
{
    private const string Base = "https://w3id.org/newskg/gazetteer/";

    private static readonly Iri EntityClass = Kg.Term("entityClass");
    private static readonly Iri Holder = Kg.Term("holder");

    /// <summary>The gazetteer; an empty one where the folder is missing. <paramref name="read"/> parses one Turtle file.</summary>
    public static Gazetteer Read(string folder, Func<string, IEnumerable<Quad>> read)
    {
        var entries = new Dictionary<Iri, GazetteerEntry>();
        var all = new Descriptions();
        if (Directory.Exists(folder))
        {
            foreach (var quad in Directory.EnumerateFiles(folder, "*.ttl").Order(StringComparer.Ordinal).SelectMany(read))
                all.Add(quad);
        }

        foreach (var id in all.Subjects.OfType<Iri>().Where(id => all.Object(id, EntityClass) is not null))
            entries[id] = Entry(all, id);
        foreach (var city in Cities(Path.Combine(folder, "cities.tsv"), entries))
            entries.TryAdd(city.Id, city);
        return new Gazetteer(entries.Values, Holdings(all, entries), FirstNames(Path.Combine(folder, "first-names.tsv")));
    }

    private static GazetteerEntry Entry(Descriptions all, Iri id)
    {
        if (all.Object(id, EntityClass) is not Iri @class || all.Object(id, SkosVocabulary.PrefLabel) is not Literal label)
            throw OntologyErrors.MissingClass(id.Value);
        return new GazetteerEntry(id, @class, label.LexicalForm)
        {
            AltLabels = Strings(all, id, SkosVocabulary.AltLabel),
            Demonyms = [.. Strings(all, id, Kg.Term("demonym")), .. Strings(all, id, Kg.Term("demonymPlural"))],
            Country = Strings(all, id, Kg.Term("isoCode")).Concat(Strings(all, id, Kg.Term("ofCountry"))).FirstOrDefault(),
            OnlyIn = Strings(all, id, Kg.Term("onlyIn")),
            Parties = Strings(all, id, Kg.Term("party")),
            Wikidata = all.Object(id, SkosVocabulary.ExactMatch) as Iri,
            IsAmbiguous = all.Object(id, Kg.Term("ambiguous")) is Literal { LexicalForm: "true" },
            TakesArticle = all.Object(id, Kg.Term("withArticle")) is Literal { LexicalForm: "true" },
            StandsFor = (all.Object(id, Kg.Term("capitalOf")) ?? all.Object(id, Kg.Term("standsFor"))) as Iri,
            LabelTemplate = Strings(all, id, Kg.Term("labelTemplate")).FirstOrDefault(),
        };
    }

    private static IEnumerable<OfficeHolding> Holdings(Descriptions all, Dictionary<Iri, GazetteerEntry> entries)
    {
        foreach (var tenure in all.Subjects.Where(subject => all.Object(subject, Holder) is not null).Order())
        {
            if (all.Object(tenure, Holder) is not Iri holder || all.Object(tenure, Kg.Term("office")) is not Iri office
                || !entries.TryGetValue(holder, out var person) || !entries.TryGetValue(office, out var kind))
                continue;
            yield return new OfficeHolding(
                person, kind, Strings(all, tenure, Kg.Term("ofCountry")).FirstOrDefault(), Day(all, tenure, "startDate"), Day(all, tenure, "endDate"));
        }
    }

    private static DateOnly? Day(Descriptions all, Term tenure, string property) =>
        all.Object(tenure, Kg.Term(property)) is Literal literal && DateOnly.TryParseExact(literal.LexicalForm, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ImmutableArray<string> Strings(Descriptions all, Term subject, Iri predicate) =>
        [.. all.Objects(subject, predicate).OfType<Literal>().Select(literal => literal.LexicalForm).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Cities that are no capital of the Turtle files; where several have one name, the largest is meant.</summary>
    private static IEnumerable<GazetteerEntry> Cities(string path, Dictionary<Iri, GazetteerEntry> entries)
    {
        if (!File.Exists(path))
            yield break;
        var known = entries.Values.Where(entry => entry.Class != Kg.Person).SelectMany(entry => entry.AltLabels.Prepend(entry.Label)).ToHashSet(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).SkipWhile(line => line.StartsWith('#')).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length < 5 || !known.Add(cells[0]))
                continue;
            yield return new GazetteerEntry(Iri.Parse(Base + "city/" + IriMinter.Slug(cells[0]) + "-" + cells[2].ToLowerInvariant()), Kg.Place, cells[0])
            {
                AltLabels = cells[1].Length > 0 && known.Add(cells[1]) ? [cells[1]] : [],
                Country = cells[2],
                Population = long.Parse(cells[3], CultureInfo.InvariantCulture),
                IsAmbiguous = cells[4] == "1",
            };
        }
    }

    private static IEnumerable<KeyValuePair<string, char>> FirstNames(string path)
    {
        if (!File.Exists(path))
            return [];
        return File.ReadLines(path).SkipWhile(line => line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length >= 2)
            .Select(cells => KeyValuePair.Create(cells[0], cells[1].Length == 1 ? cells[1][0] : 'x'))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal);
    }
}
