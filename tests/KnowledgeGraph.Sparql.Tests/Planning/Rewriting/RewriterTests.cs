using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Planning.Rewriting;
using KnowledgeGraph.Sparql.Tests.Syntax;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Sparql.Tests.Planning.Rewriting;

/// <summary>Queries and what is left of them; the approved files are to be read.</summary>
public sealed class RewriterTests
{
    private static readonly PrefixMap Prefixes = PrefixMap.Empty.Add("", "https://example.org/");

    [Fact]
    public void Filters_go_down_as_far_as_scope_allows() => Golden.Verify(Pages(
        "ASK { { ?s :p ?o } UNION { ?s :q ?o } FILTER(?o > 1 && ?s != :a) }",
        "ASK { ?s :p ?o OPTIONAL { ?s :q ?r } FILTER(?o > 1 && !BOUND(?r)) }",
        "ASK { OPTIONAL { ?s :p ?o } OPTIONAL { ?s :q ?o } FILTER(COALESCE(?o, 1) = 1) }",
        "ASK { ?s :p ?o MINUS { ?s :q ?o } FILTER(?o > 1) }",
        "ASK { ?s :p ?o BIND(?o + 1 AS ?next) FILTER(?o > 1) FILTER(?next < 9) }",
        "ASK { GRAPH ?g { ?s :p ?o } FILTER(?o > 1 && ?g != :g) }",
        "ASK { { SELECT ?s ?o { ?s :p ?o ; :q ?hidden } } ?s :r ?x FILTER(?o > 1) FILTER(?hidden > 1) }",
        "ASK { { SELECT ?s ?o { ?s :p ?o } LIMIT 3 } FILTER(?o > 1) }",
        "SELECT ?s (COUNT(*) AS ?n) { ?s :p ?o } GROUP BY ?s HAVING (?s != :a && COUNT(*) > 1)",
        "ASK { { ?s :p ?o } UNION { ?s :q ?o } FILTER EXISTS { ?s :r ?o } }"));

    [Fact]
    public void An_optional_part_that_is_demanded_is_joined() => Golden.Verify(Pages(
        "ASK { ?s :p ?o OPTIONAL { ?s :q ?r } FILTER(?r > 1) }",
        "ASK { ?s :p ?o OPTIONAL { ?s :q ?r FILTER(?r < ?o) } FILTER(BOUND(?r)) }",
        "ASK { ?s :p ?o OPTIONAL { ?s :q ?r } FILTER(?r > 1 || ?o > 1) }",
        "ASK { ?s :p ?o OPTIONAL { ?s :q ?o } FILTER(?o > 1) }"));

    [Fact]
    public void A_filter_that_names_terms_becomes_a_join_with_them() => Golden.Verify(Pages(
        "ASK { ?s :p ?o FILTER(?s = :a) }",
        "ASK { ?s :p ?o FILTER(?s IN (:a, :b, :a)) }",
        "ASK { ?s :p ?o FILTER(?s = :a || :b = ?s || ?s IN (:c)) }",
        "ASK { ?s :p ?o FILTER(?o = 1) FILTER(sameTerm(?o, 1)) FILTER(?s != :a) }",
        "ASK { ?s :p ?o OPTIONAL { ?s :q ?r } FILTER(?s = :a) }",
        "ASK { ?s :p ?o MINUS { ?s :q ?r } FILTER(?s = :a) }",
        "ASK { GRAPH ?g { ?s :p+ ?o } FILTER(?g = :g) }",
        "ASK { OPTIONAL { ?s :p ?o } FILTER(COALESCE(?s = :a, true)) }",
        "ASK { { ?s :p ?o } UNION { ?x :p ?o } FILTER(?s = :a) }"));

    [Fact]
    public void What_has_no_effect_goes_away() => Golden.Verify(Pages(
        "ASK { ?s :p ?o FILTER(true && (?o > 1 || false)) FILTER(!(!(?o < 9))) FILTER(?o NOT IN ()) }",
        "ASK { ?s :p ?o FILTER(?o > 1 && false) }",
        "ASK { { ?s :p ?o FILTER(false) } UNION { ?s :q ?o } }",
        "ASK { ?s :p ?o OPTIONAL { ?s :q ?r FILTER(true) } OPTIONAL { { ?s :q ?r FILTER(false) } } }",
        "ASK { { ?s :p ?o } { ?s :q ?r } { } }",
        "SELECT DISTINCT ?s ?n { { SELECT DISTINCT ?s (COUNT(*) AS ?n) { ?s :p ?o } GROUP BY ?s } }",
        "SELECT DISTINCT (COUNT(*) AS ?n) { ?s :p ?o } GROUP BY ?s",
        "SELECT REDUCED ?s { ?s :p ?o }"));

    private static string Pages(params IEnumerable<string> queries)
    {
        var text = new StringBuilder();
        foreach (string query in queries) text.Append("# ").Append(query).Append('\n').Append(AlgebraPrinter.Print(Rewriter.Rewrite(Parsed.Query(query).Pattern), Prefixes)).Append("\n\n");
        return text.ToString();
    }
}
