using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests.Differences;

public sealed class GraphComparisonTests
{
    private const string Prefixes = """
        @prefix : <https://example.org/> . @prefix kg: <https://w3id.org/newskg/ontology#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix prov: <http://www.w3.org/ns/prov#> . @prefix oa: <http://www.w3.org/ns/oa#> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix schema: <https://schema.org/> .

        """;

    private const string Things = """
        :tea a kg:Article ; skos:prefLabel "Tea for all" . :chile a kg:Country ; skos:prefLabel "Chile" . :kenya a kg:Country ; skos:prefLabel "Kenya" .
        :pact a kg:Treaty ; skos:prefLabel "Tea Pact" .

        """;

    [Fact]
    public void An_edge_that_came_is_told_in_words_with_its_article_and_sentence()
    {
        var difference = Compare(Things, Things + Edge(":pact kg:party :kenya", "e1", "Kenya has joined the Tea Pact."));

        var change = Assert.Single(difference.Facts);
        Assert.Equal((ChangeKind.Added, "party", "Kenya is a party to Tea Pact"), (change.Kind, change.Group, change.Text));
        Assert.Equal(new CitedSentence("https://example.org/tea", "Tea for all", "Kenya has joined the Tea Pact."), Assert.Single(change.Sources));
        Assert.Equal(4, difference.UnchangedEntities);
    }

    [Fact]
    public void A_date_that_is_another_now_has_changed_and_a_party_that_is_another_now_came_and_went()
    {
        var difference = Compare(Things + ":pact kg:signedOn \"1999\" ; kg:party :chile .", Things + ":pact kg:signedOn \"2001\" ; kg:party :kenya .");

        Assert.Equal(
            ["Added Kenya is a party to Tea Pact", "Removed Chile is a party to Tea Pact", "Changed Tea Pact was signed on 2001 < Tea Pact was signed on 1999"], Show(difference));
    }

    [Fact]
    public void New_names_of_nodes_evidences_and_reifiers_are_no_change()
    {
        string before = Things + Edge(":pact kg:party :kenya", "e1", "Kenya joined the pact.") + Payment("p1", 5);
        string after = Things + Edge(":pact kg:party :kenya", "e7", "Kenya, it is said, joined the pact.").Replace(":r1", ":r9", StringComparison.Ordinal) + Payment("p77", 5);

        var difference = Compare(before, after);

        Assert.True(difference.IsEmpty);
        Assert.Equal((2, 1, 0, 0), (difference.UnchangedFacts, difference.Recited, difference.OtherArticles, difference.Rescored));
    }

    [Fact]
    public void A_sum_that_is_another_now_is_one_fact_that_changed_even_where_its_node_has_a_new_name()
    {
        var difference = Compare(Things + Payment("p1", 5), Things + Payment("p2", 7000));

        Assert.Equal(["Changed Chile pays Kenya about 7,000 USD for tea < Chile pays Kenya about 5 USD for tea"], Show(difference));
    }

    [Fact]
    public void Nodes_that_have_little_in_common_came_and_went()
    {
        var difference = Compare(Things + Payment("p1", 5), Things + ":p2 a kg:Payment ; kg:payer :kenya ; kg:amount 9 ; kg:currency \"USD\" ; kg:period \"P1Y\" .");

        Assert.Equal(["Added Kenya pays 9 USD per P1Y", "Removed Chile pays Kenya about 5 USD for tea"], Show(difference));
    }

    [Theory]
    [InlineData(":anna a kg:Person ; skos:prefLabel \"Anna Bolt\" ; skos:altLabel \"Bolt\" .", ":bolt a kg:Person ; skos:prefLabel \"Bolt\" .", "Changed Person Bolt < Anna Bolt")]
    [InlineData(":a a kg:Person ; skos:prefLabel \"A\" ; owl:sameAs :q .", ":b a kg:Person ; skos:prefLabel \"B\" ; owl:sameAs :q .", "Changed Person B < A")]
    [InlineData(":a a kg:Person ; skos:prefLabel \"A\" .", ":a a kg:Person ; skos:prefLabel \"B\" .", "Changed Person B < A")]
    [InlineData(":s1 a kg:UnnamedSource ; skos:prefLabel \"aide\" .", ":s2 a kg:UnnamedSource ; skos:prefLabel \"aide\" .", "")]
    [InlineData(":a a kg:Person ; skos:prefLabel \"Bolt\" .", ":b a kg:Place ; skos:prefLabel \"Bolt\" .", "Removed Person Bolt, Added Place Bolt")]
    public void A_thing_is_known_by_its_iri_by_what_it_is_elsewhere_or_by_its_names(string before, string after, string changes)
    {
        var difference = Compare(Things + before, Things + after);

        Assert.Equal(changes, string.Join(", ", difference.Entities.Select(change => $"{change.Kind} {change.ClassName} {change.Label}{(change.FormerLabel is { } former ? " < " + former : "")}")));
    }

    [Fact]
    public void What_is_said_of_a_thing_that_was_renamed_is_the_same()
    {
        var difference = Compare(
            Things + ":anna a kg:Person ; skos:prefLabel \"Anna Bolt\" ; kg:criticizes :pact .",
            Things + ":bolt a kg:Person ; skos:prefLabel \"Anna B. Bolt\" ; skos:altLabel \"Anna Bolt\" ; kg:criticizes :pact .");

        Assert.Empty(difference.Facts);
        Assert.Equal(1, difference.UnchangedFacts);
    }

    [Fact]
    public void A_fact_that_another_article_gives_too_is_counted_not_listed()
    {
        string once = Things + Edge(":pact kg:party :kenya", "e1", "Kenya joined the pact.");

        var difference = Compare(once, once + ":more a kg:Article ; skos:prefLabel \"More tea\" . :r2 a rdf:Statement ; rdf:subject :pact ; rdf:predicate kg:party ; rdf:object :kenya ; kg:confidence 0.95 ; prov:wasDerivedFrom :e2 . "
            + Evidence("e2", "more", "Kenya is in."));

        Assert.Empty(difference.Facts);
        Assert.Equal((1, 0, 1), (difference.OtherArticles, difference.Recited, difference.Rescored));
    }

    [Fact]
    public void Text_and_json_say_what_changed()
    {
        var difference = Compare(Things + Payment("p1", 5), Things + Payment("p1", 6) + Edge(":pact kg:party :kenya", "e1", "Kenya has joined.") + ":peru a kg:Country ; skos:prefLabel \"Peru\" .");
        using StringWriter text = new(), json = new();

        DifferenceWriter.WriteText(difference, text);
        DifferenceWriter.WriteJson(difference, json);

        Assert.Equal(
            """
            Things: 1 added, 0 removed, 0 renamed, 4 as before

            Country
              + Peru

            Facts: 1 added, 0 removed, 1 changed, 0 as before

            Payment
              - Chile pays Kenya about 5 USD for tea
              ~ Chile pays Kenya about 6 USD for tea

            party
              + Kenya is a party to Tea Pact
                  “Kenya has joined.” — Tea for all

            """,
            text.ToString());
        var read = System.Text.Json.JsonDocument.Parse(json.ToString()).RootElement;
        Assert.Equal("Peru", read.GetProperty("things")[0].GetProperty("label").GetString());
        Assert.Equal("Kenya has joined.", read.GetProperty("facts")[1].GetProperty("sources")[0].GetProperty("sentence").GetString());
        Assert.Equal("Chile pays Kenya about 5 USD for tea", read.GetProperty("facts")[0].GetProperty("formerly").GetString());
    }

    private static string Payment(string name, int amount) => $":{name} a kg:Payment ; kg:payer :chile ; kg:payee :kenya ; kg:amount {amount}.0 ; kg:currency \"USD\" ; kg:qualifier \"about\" ; kg:purpose \"tea\" .\n";

    private static string Edge(string triple, string evidence, string sentence)
    {
        string[] terms = triple.Split(' ');
        return $"{triple} . :r1 a rdf:Statement ; rdf:subject {terms[0]} ; rdf:predicate {terms[1]} ; rdf:object {terms[2]} ; kg:confidence 0.90 ; prov:wasDerivedFrom :{evidence} .\n" + Evidence(evidence, "tea", sentence);
    }

    private static string Evidence(string name, string article, string sentence) =>
        $":{name} a oa:SpecificResource ; oa:hasSource :{article} ; oa:hasSelector [ oa:start 0 ; oa:end 9 ] , [ oa:exact \"{sentence[..3]}\" ; oa:suffix \"{sentence[3..]}\" ] .\n";

    private static GraphDifference Compare(string before, string after) =>
        GraphComparison.Compare(TurtleParser.Parse(Prefixes + before, "before.ttl").Dataset, TurtleParser.Parse(Prefixes + after, "after.ttl").Dataset);

    private static IEnumerable<string> Show(GraphDifference difference) =>
        difference.Facts.OrderBy(change => change.Kind).Select(change => $"{change.Kind} {change.Text}{(change.FormerText is { } former ? " < " + former : "")}");
}
