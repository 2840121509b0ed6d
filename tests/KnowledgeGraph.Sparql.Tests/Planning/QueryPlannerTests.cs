using System.Text;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Sparql.Tests.Planning;

public sealed class QueryPlannerTests
{
    private static readonly string[] Queries =
    [
        "SELECT * { :ship3 ?p ?o }",
        "SELECT ?v ?n { ?v :by ?s . ?s :home ?h . ?h :name ?n . ?h :in :land2 . ?s :built 1962 }",
        "SELECT ?v { ?v a :Voyage ; :left ?d . FILTER(?d >= \"2001-06-01\"^^xsd:date && ?d < \"2001-06-11\"^^xsd:date) }",
        "SELECT ?s ?b { ?s a :Ship . OPTIONAL { ?s :replaces ?b } }",
        "SELECT ?s ?b ?h { ?s a :Ship . OPTIONAL { ?s :replaces ?b . ?b :home ?h FILTER(?h != :port1) } }",
        "SELECT ?v { ?v a :Voyage . ?s :built 1962 . OPTIONAL { ?v :by ?s . ?s :replaces ?r } FILTER(!BOUND(?r)) }",
        "SELECT ?s { ?s a :Ship FILTER NOT EXISTS { ?o :replaces ?s } }",
        "SELECT ?s { ?s a :Ship FILTER EXISTS { ?v :by ?s ; :to :port0 } }",
        "SELECT ?p { ?p a :Port MINUS { ?v :from ?p ; :to :port0 } }",
        "SELECT DISTINCT ?p { { ?v :from ?p } UNION { ?v :to ?p . ?p :in :land1 } }",
        "SELECT ?v ?d { ?v :left ?d ; :by :ship4 } ORDER BY DESC(?d) LIMIT 5",
        "SELECT ?h (COUNT(*) AS ?n) { ?s :home ?h } GROUP BY ?h HAVING (COUNT(*) > 1) ORDER BY ?h",
        "SELECT ?p ?m { ?p :in :land1 { SELECT ?p (MAX(?d) AS ?m) { ?v :from ?p ; :left ?d } GROUP BY ?p } }",
        "SELECT ?a ?b ?c { ?v :from ?a ; :to ?b . ?w :from ?b ; :to ?c . ?x :from ?c ; :to ?a }",
        "SELECT * { VALUES ?s { :ship1 :ship2 } ?s :home ?h BIND(STR(?h) AS ?t) }",
        "SELECT ?g ?s { GRAPH ?g { ?s :home ?h . OPTIONAL { ?s :replaces ?r } } }",
        "SELECT ?v ?s { ?v a :Voyage ; :from :port0 ; :to :port0 ; :by ?s . ?s a :Ship ; :home :port14 }",
        "SELECT ?a { ?v :by ?s ; :from ?a . ?w :by ?s ; :to ?a . ?a :in :land1 }",
    ];

    [Fact]
    public void Plans_are_the_ones_that_were_approved()
    {
        var data = PlanWorld.Make();
        var text = new StringBuilder();

        foreach (string query in Queries) text.Append(query).Append("\n\n").Append(PlanWorld.Explain(data, query)).Append('\n');

        Golden.Verify(text.ToString());
    }

    [Fact]
    public void The_report_has_times_only_in_its_own_text()
    {
        var report = new SparqlEngine(PlanWorld.Make(10)).Explain(SparqlQuery.Parse("ASK { ?s ?p ?o }"));

        Assert.DoesNotContain(" ms", report.Text, StringComparison.Ordinal);
        Assert.Contains(" ms", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_many_patterns_is_planned_quickly()
    {
        string patterns = string.Concat(Enumerable.Range(0, 60).Select(i => $"?v{i} <http://sea.example/from> ?v{i + 1} . "));
        var query = SparqlQuery.Parse($"SELECT * {{ {patterns} }}");

        var result = (SolutionResult)new SparqlEngine(PlanWorld.Make(50)).Query(query, new QueryOptions { Timeout = TimeSpan.FromSeconds(20) });

        Assert.Empty(result);
    }
}
