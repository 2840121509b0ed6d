using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction.Tests.Evaluation;

/// <summary>Figures that were worked out by hand, on invented graphs.</summary>
public sealed class GraphScorerTests
{
    private const string Things = """
        "article": "a.txt",
        "entities": {
          "chile": {"type": "Country", "labels": ["Chile"]},
          "kenya": {"type": "Country", "labels": ["Kenya"]},
          "pact": {"type": "Agreement", "labels": ["Tea Pact"], "match": ["tea (pact|accord)"]},
          "anna": {"type": "Person", "labels": ["Anna Bolt"]},
          "talks": {"type": "Event", "labels": ["talks"]},
          "anybody": {"type": "Any", "labels": ["Bystander"]},
          "aide": {"type": "Person", "labels": ["aide"], "optional": true}
        }
        """;

    private const string Labels = """
        :chile a kg:Country, kg:Place ; rdfs:label "Chile" . :kenya a kg:Country ; rdfs:label "Kenya" . :pact a kg:Treaty, kg:Agreement ; rdfs:label "The Tea Pact" .
        :anna a kg:Person ; rdfs:label "Anna Bolt" .
        """;

    [Fact]
    public void An_edge_too_few_and_one_too_many()
    {
        var score = Score("""["party", "pact", "chile"], ["party", "pact", "kenya"]""", Labels + ":pact kg:party :chile, :anna .");

        Assert.Equal(new ScoreTally(1, 2, 1, 2), score.Relations["party"]);
        Assert.Equal(["Wrong party(tea pact, anna bolt)", "Missed party(pact, kenya)"], Show(score));
        Assert.Equal((0.5, 0.5, 0.5), (score.Relations["party"].Precision, score.Relations["party"].Recall, score.Relations["party"].F1));
    }

    [Fact]
    public void The_micro_average_adds_up_what_was_counted()
    {
        var score = Score("""["party", "pact", "chile"], ["party", "pact", "kenya"]""", Labels + ":pact kg:party :chile, :anna .");

        Assert.Equal(new ScoreTally(4, 4, 4, 4), score.Relations["entity"]);
        Assert.Equal(new ScoreTally(5, 6, 5, 6), score.Overall);
        Assert.Equal(0.833, score.Overall.F1, 0.0005);
    }

    [Fact]
    public void A_graph_without_facts_is_right_about_nothing_only_where_nothing_was_asked()
    {
        var asked = Score("""["party", "pact", "chile"]""", "");
        var unasked = Score("", Labels);

        Assert.Equal((0.0, 0.0, 0.0), (asked.Overall.Precision, asked.Overall.Recall, asked.Overall.F1));
        Assert.Equal((1.0, 1.0, 1.0), (unasked.Overall.Precision, unasked.Overall.Recall, unasked.Overall.F1));
    }

    [Fact]
    public void A_second_fact_for_the_same_gold_counts_neither_way()
    {
        var score = Score("""["holdsOffice", "anna", "*"]""", Labels + ":anna kg:holdsOffice :o . :t a kg:Tenure ; kg:holder :anna ; kg:office :o, :p .");

        Assert.Equal(new ScoreTally(1, 1, 1, 1), score.Relations["holdsOffice"]);
    }

    [Fact]
    public void Facts_are_paired_so_that_as_many_as_can_be_are_right()
    {
        var score = Score("""["party", "pact", ["chile", "kenya"]], ["party", "pact", "chile"]""", Labels + ":pact kg:party :chile, :kenya .");

        Assert.Equal(new ScoreTally(2, 2, 2, 2), score.Relations["party"]);
    }

    [Fact]
    public void An_optional_fact_counts_neither_way()
    {
        var score = Score("", Labels + ":pact kg:signedOn \"1999\" .", """["agreementDate", "pact", "signed", "1999"]""");

        Assert.Equal(default, score.Relations["agreementDate"]);
    }

    [Theory]
    [InlineData("4e7", 1)]
    [InlineData("40000000.0", 1)]
    [InlineData("40000030", 1)]
    [InlineData("40000050", 0)]
    [InlineData("forty million", 0)]
    public void Sums_agree_in_six_digits(string amount, int right)
    {
        var score = Score("""["payment", "chile", "40000000", "usd"]""", Labels + $":p a kg:Payment ; kg:payer :chile ; kg:amount \"{amount}\" ; kg:currency \"USD\" .");

        Assert.Equal(new ScoreTally(right, 1, right, 1), score.Relations["payment"]);
    }

    [Fact]
    public void Stances_come_from_statements_and_from_edges_but_neutral_ones_from_neither()
    {
        var score = Score(
            """["stance", "anna", "critical", "pact"], ["stance", "anna", ["denying", "critical"], "chile"]""",
            Labels + ":anna kg:criticizes :pact . :s a kg:Statement ; kg:speaker :anna ; kg:stance kg:Critical ; kg:topic :pact, :chile . :n a kg:Statement ; kg:speaker :anna ; kg:stance kg:Neutral ; kg:topic :kenya .");

        Assert.Equal(new ScoreTally(2, 2, 2, 2), score.Relations["stance"]);
    }

    [Fact]
    public void Only_events_have_dates_and_places_and_only_they_answer_an_event()
    {
        var score = Score(
            """["eventDate", "talks", "2001"], ["eventPlace", "talks", "chile"], ["eventParticipant", "talks", "kenya"]""",
            Labels + ":t a kg:Negotiation ; rdfs:label \"Talks\" ; kg:date \"2001\" ; kg:chair :kenya . :own a kg:Regatta ; rdfs:label \"talks\" ; kg:location :chile . :p a kg:Payment ; kg:startDate \"2002\" .");

        Assert.Equal(new ScoreTally(1, 1, 1, 1), score.Relations["eventDate"]);
        Assert.Equal(new ScoreTally(1, 1, 1, 1), score.Relations["eventParticipant"]);
        Assert.Equal(new ScoreTally(0, 1, 0, 1), score.Relations["eventPlace"]);
    }

    [Fact]
    public void The_act_of_a_provision_is_searched_for()
    {
        var score = Score(
            """["provision", "pact", "obligation", "kenya", "sell|export"], ["provision", "pact", "right", "chile", "^inspect"]""",
            Labels + ":a a kg:Provision ; kg:underAgreement :pact ; kg:modality kg:Obligation ; kg:bearer :kenya ; kg:act \"Export tea\" . :b a kg:Provision ; kg:underAgreement :pact ; kg:modality kg:Right ; kg:bearer :chile ; kg:act \"come and inspect tea\" .");

        Assert.Equal(new ScoreTally(1, 2, 1, 2), score.Relations["provision"]);
    }

    [Theory]
    [InlineData("Tea is good for all of us, and it always was.", 1, 1, 1)]
    [InlineData("Tea is good for all", 1, 1, 0)]
    [InlineData("Tea is good for all of us, she said on Monday in the big hall, and it always was", 0, 1, 0)]
    [InlineData("Coffee is bad for every one of them here", 0, 1, 0)]
    [InlineData("Coffee is bad", 0, 0, 0)]
    public void A_quotation_is_known_by_its_words(string words, int right, int built, int found)
    {
        var score = Score("""["quote", "anna", "Tea is good for all of us, and it always was."]""", Labels + Quotation("s", words));

        Assert.Equal(new ScoreTally(right, built, found, 1), score.Relations["quote"]);
    }

    [Fact]
    public void A_quotation_may_be_built_in_two_parts_or_joined_with_the_next()
    {
        const string First = "Tea is good for all of us here,", Second = "and nobody will ever take it away from us again.";
        string whole = Quotation("s", First + " " + Second), parts = Quotation("s", First) + Quotation("t", Second);

        var inParts = Score($"""["quote", "anna", "{First} {Second}"]""", Labels + parts);
        var joined = Score($"""["quote", "anna", "{First}"], ["quote", "anna", "{Second}"]""", Labels + whole);

        Assert.Equal(new ScoreTally(2, 2, 1, 1), inParts.Relations["quote"]);
        Assert.Equal(new ScoreTally(1, 1, 2, 2), joined.Relations["quote"]);
    }

    [Fact]
    public void The_same_quotation_built_twice_brings_nothing_the_second_time()
    {
        const string Words = "Tea is good for all of us here";

        var score = Score($"""["quote", "anna", "{Words}"]""", Labels + Quotation("s", Words) + Quotation("t", Words + " "));

        Assert.Equal(new ScoreTally(1, 1, 1, 1), score.Relations["quote"]);
    }

    [Fact]
    public void A_named_thing_built_as_two_is_one_error_unless_it_fits_by_a_pattern_only()
    {
        var score = Score("", Labels + ":p2 a kg:Agreement ; rdfs:label \"Tea Pact\" . :p3 a kg:Agreement ; rdfs:label \"Tea Accord\" .");

        Assert.Equal(new ScoreTally(4, 5, 4, 4), score.Relations["entity"]);
        Assert.Equal(["Twice entity(tea pact: Agreement, Treaty)"], Show(score));
    }

    [Fact]
    public void Things_of_the_wrong_class_are_wrong_but_unnamed_sources_optional_ones_and_things_of_any_type_are_not()
    {
        var score = Score("", Labels + """
            :c a kg:Organization ; rdfs:label "Kenya" . :u a kg:UnnamedSource, kg:Person ; rdfs:label "somebody" . :d a kg:Person ; rdfs:label "aide" . :b a kg:Law ; rdfs:label "bystander" .
            """);

        Assert.Equal(new ScoreTally(4, 5, 4, 4), score.Relations["entity"]);
        Assert.Equal(["Wrong entity(kenya: Organization)"], Show(score));
    }

    [Fact]
    public void The_example_of_the_documentation_is_found_in_full()
    {
        string page = File.ReadAllText(Path.Combine(ExtractionHarness.RepositoryRoot, "docs", "gold-format.md"));
        var gold = GoldReader.Read(Encoding.UTF8.GetBytes(Block(page, "json")), "harbour.json");
        var graph = Graph.Building.Build(Graph.Building.Read((gold.Article, Block(page, "text"))));

        var score = GraphScorer.Score(graph.Union(), gold);

        Assert.Equal(("harbour.txt", 11), (gold.Article, score.Overall.Gold));
        Assert.Empty(Show(score));
    }

    private static string Block(string page, string language)
    {
        int start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Quotation(string name, string words) => $":{name} a kg:Statement ; kg:speaker :anna ; kg:quote \"{words}\" .\n";

    private static GraphScore Score(string facts, string turtle, string optional = "")
    {
        var gold = GoldReader.Read(Encoding.UTF8.GetBytes($"{{{Things}, \"facts\": [{facts}], \"optional\": [{optional}]}}"), "gold.json");
        var graph = TurtleParser.Parse("@prefix : <https://example.org/> . @prefix kg: <https://w3id.org/newskg/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n" + turtle, "graph.ttl");
        return GraphScorer.Score(graph.Dataset.Union(), gold);
    }

    private static IEnumerable<string> Show(GraphScore score) => score.Findings.Select(finding => $"{finding.Kind} {finding.Text}");
}
