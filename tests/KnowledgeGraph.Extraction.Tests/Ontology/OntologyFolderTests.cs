using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction.Tests.Ontology;

/// <summary>Folders of one's own: what is read, and what is said where something is missing or wrong.</summary>
public sealed class OntologyFolderTests : IDisposable
{
    private const string Head = """
        @base <https://example.org/> .
        @prefix kg: <https://w3id.org/newskg/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("ontology-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var error = Assert.Throws<OntologyException>(() => OntologyFolder.Load(Path.Combine(_folder, "none")));

        Assert.StartsWith(Path.Combine(_folder, "none") + ": KG3001: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_classes_is_refused()
    {
        var error = Assert.Throws<OntologyException>(() => OntologyFolder.Load(_folder));

        Assert.StartsWith(Path.Combine(_folder, "newskg.ttl") + ": KG3002: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_list_that_is_asked_for_and_not_there_is_named()
    {
        Write("newskg.ttl", "");

        var lexicon = OntologyFolder.Load(_folder).Knowledge.Lexicon;

        Assert.Contains("pronouns.tsv: KG3002: ", Assert.Throws<OntologyException>(() => lexicon["pronouns"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_Turtle_is_reported_with_file_line_and_column()
    {
        Write("newskg.ttl", "");
        Write("gazetteer/towns.ttl", Head + "<town> skos:prefLabel \"Nowhere .\n");

        var error = Assert.Throws<OntologyException>(() => OntologyFolder.Load(_folder));

        Assert.Matches(@"towns\.ttl:4:\d+: KG\d{4}: ", error.Message);
    }

    [Fact]
    public void An_entry_without_a_label_is_refused_by_name()
    {
        Write("newskg.ttl", "");
        Write("gazetteer/towns.ttl", Head + "<town> kg:entityClass kg:Place .\n");

        Assert.StartsWith("https://example.org/town: KG3006: ", Assert.Throws<OntologyException>(() => OntologyFolder.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subclasses_are_read_through_several_steps()
    {
        Write("newskg.ttl", """
            @prefix kg: <https://w3id.org/newskg/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            kg:Navy rdfs:subClassOf kg:ArmedForce . kg:ArmedForce rdfs:subClassOf kg:Organization .
            """);

        var knowledge = OntologyFolder.Load(_folder).Knowledge;

        Assert.True(knowledge.IsA(Kg.Term("Navy"), Kg.Organization));
        Assert.False(knowledge.IsA(Kg.Organization, Kg.Term("Navy")));
        Assert.Equal([Kg.ArmedForce, Kg.Organization], knowledge.AncestorsOf(Kg.Term("Navy")));
    }

    [Fact]
    public void Countries_capitals_and_holders_are_joined()
    {
        Write("newskg.ttl", "");
        Write("gazetteer/all.ttl", Head + """
            <land> kg:entityClass kg:Country ; skos:prefLabel "Freedonia"@en ; kg:isoCode "XF" ; kg:demonym "Freedonian"@en ; kg:withArticle true .
            <city> kg:entityClass kg:Place ; skos:prefLabel "Glory City"@en ; kg:capitalOf <land> ; kg:ofCountry "XF" .
            <chief> kg:entityClass kg:Office ; skos:prefLabel "Chief"@en ; kg:labelTemplate "{office} of {country}" .
            <who> kg:entityClass kg:Person ; skos:prefLabel "Rufus Firefly"@en .
            <t> kg:holder <who> ; kg:office <chief> ; kg:ofCountry "XF" ; kg:startDate "2001-02-03"^^<http://www.w3.org/2001/XMLSchema#date> .
            """);

        var gazetteer = OntologyFolder.Load(_folder).Knowledge.Gazetteer;
        var chief = gazetteer.Find(Iri.Parse("https://example.org/chief"))!;

        Assert.Equal("Freedonia", gazetteer.Find(gazetteer.Find(Iri.Parse("https://example.org/city"))!.StandsFor)!.Label);
        Assert.True(gazetteer.Country("XF")!.TakesArticle);
        Assert.Equal("Rufus Firefly", gazetteer.HoldersOn(chief, "XF", new DateOnly(2002, 1, 1)).Single().Label);
        Assert.Empty(gazetteer.HoldersOn(chief, "XF", new DateOnly(2001, 2, 2)));
        Assert.Equal("Rufus Firefly", gazetteer.PersonsBySurname("Firefly").Single().Label);
    }

    [Fact]
    public void Of_cities_with_one_name_the_largest_counts_and_listed_names_come_first()
    {
        Write("newskg.ttl", "");
        Write("gazetteer/places.ttl", Head + "<harbour> kg:entityClass kg:Place ; skos:prefLabel \"Harbour\"@en .\n");
        Write("gazetteer/cities.tsv", "name\taltname\tcountry\tpopulation\tambiguous\nSpring\t\tXA\t900000\t0\nSpring\t\tXB\t200000\t0\nHarbour\t\tXC\t100000\t1\n");

        var entries = OntologyFolder.Load(_folder).Knowledge.Gazetteer.Entries;

        Assert.Equal(["Harbour -", "Spring XA"], entries.Select(entry => $"{entry.Label} {entry.Country ?? "-"}").Order(StringComparer.Ordinal));
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
