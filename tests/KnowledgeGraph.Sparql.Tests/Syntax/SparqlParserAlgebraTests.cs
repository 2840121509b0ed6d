using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Sparql.Tests.Syntax;

/// <summary>Queries and the algebra that section 18.2 of the specification makes of them; the approved files are to be read.</summary>
public sealed class SparqlParserAlgebraTests
{
    [Fact]
    public void Groups_become_joins_in_the_order_of_the_text() => Golden.Verify(Parsed.Pages(
        "SELECT * { }",
        "SELECT * { ?s :p ?o }",
        "SELECT ?s { ?s :p ?o ; :q 1, 2.50 . ?o :r \"x\"@en-GB }",
        "SELECT * { { ?s :p ?o } { ?s :q ?o } }",
        "SELECT * { ?s :p ?o FILTER(?o > 3) ?s :q ?r FILTER(?r < 9 || ?r = 12) }",
        "SELECT * { ?s :p ?o OPTIONAL { ?s :q ?r FILTER(?r > ?o) } }",
        "SELECT * { ?s :p ?o OPTIONAL { { ?s :q ?r FILTER(?r > ?o) } } }",
        "SELECT * { OPTIONAL { ?s :q ?r } }",
        "SELECT * { { ?s :a ?o } UNION { ?s :b ?o } UNION { ?s :c ?o } }",
        "SELECT * { ?s :p ?o MINUS { ?s :q ?hidden } }",
        "SELECT * { GRAPH ?g { ?s :p ?o FILTER(?o > 1) } GRAPH :g { ?s :q ?r } }",
        "SELECT * { ?s :p ?o BIND(?o * 2 AS ?twice) ?s :q ?twice }",
        "SELECT * { VALUES ?s { :a :b } ?s :p ?o VALUES (?o ?r) { (1 UNDEF) (UNDEF \"x\") } }",
        "SELECT * { SERVICE SILENT :endpoint { ?s :p ?o } }",
        "ASK { FILTER NOT EXISTS { ?s :p _:b } FILTER EXISTS { ?s :q [] } }"));

    [Fact]
    public void Paths_are_taken_apart_where_the_specification_says_so() => Golden.Verify(Parsed.Pages(
        "SELECT * { ?s :a/:b/:c ?o }",
        "SELECT * { ?s ^:a ?o }",
        "SELECT * { ?s ^(:a/:b) ?o }",
        "SELECT * { ?s :a|:b|^:c ?o }",
        "SELECT * { ?s (:a/:b)* ?o . ?o :p+ 4 . ?o (^:q)? ?r }",
        "SELECT * { ?s !(:a|^:b) ?o . ?s !:a ?p . ?s !^:b ?q . ?s !() ?r }",
        "SELECT * { ?s a/:sub* ?class }"));

    [Fact]
    public void Grouping_puts_variables_in_the_place_of_aggregates() => Golden.Verify(Parsed.Pages(
        "SELECT (COUNT(*) AS ?n) { ?s :p ?o }",
        "SELECT ?s (SUM(?o) / COUNT(DISTINCT ?o) AS ?mean) { ?s :p ?o } GROUP BY ?s",
        "SELECT ?year (GROUP_CONCAT(?o ; SEPARATOR=\", \") AS ?all) { ?s :p ?o } GROUP BY (YEAR(?o) AS ?year) STRLEN(?s)",
        "SELECT ?s { ?s :p ?o } GROUP BY ?s HAVING (COUNT(*) > 2) (MAX(?o) < 9) ORDER BY DESC(COUNT(*)) ?o",
        "SELECT (COUNT(?v) AS ?n) (?n + 1 AS ?more) { VALUES ?v { 1 2 } }",
        "SELECT ?s (COUNT(*) AS ?n) { ?s :p ?o } GROUP BY ?s ORDER BY ?n VALUES ?s { :a :b }"));

    [Fact]
    public void Modifiers_lie_around_the_pattern_in_their_order() => Golden.Verify(Parsed.Pages(
        "SELECT DISTINCT ?s { ?s :p ?o } ORDER BY ?o LIMIT 10 OFFSET 5",
        "SELECT REDUCED ?s { ?s :p ?o } OFFSET 5",
        "SELECT ?s (?o + 1 AS ?next) { ?s :p ?o } ORDER BY ASC(?next) DESC(STR(?s))",
        "SELECT * { { SELECT DISTINCT ?s (1 AS ?one) { ?s :p ?o } LIMIT 3 } ?s :q ?r }",
        "SELECT * { { SELECT * { ?s :p [] } } UNION { SELECT ?s { ?s :q ?o } } }",
        "DESCRIBE :a ?b { ?b :p :a } LIMIT 1",
        "CONSTRUCT { ?o :q ?s } WHERE { ?s :p ?o } ORDER BY ?s LIMIT 2"));

    [Fact]
    public void Blank_nodes_and_lists_become_anonymous_variables() => Golden.Verify(Parsed.Pages(
        "SELECT * { _:a :p _:b . _:b :q _:a }",
        "SELECT * { [] :p [ :q 1 ; :r [] ] }",
        "SELECT * { [ :p ?o ] }",
        "SELECT * { (1 ?x (:a)) :p () }"));

    [Fact]
    public void Reified_triples_and_annotations_become_rdf_reifies() => Golden.Verify(Parsed.Pages(
        "SELECT * { << ?s :p ?o >> :source ?g }",
        "SELECT * { << ?s :p ?o ~ :r >> }",
        "SELECT * { ?s :p ?o ~ :r {| :source ?g |} {| :date ?d |} ~ }",
        "SELECT * { ?t :p <<( ?s :q <<( :a :b 1 )>> )>> . ?t :p <<( :a :b :c )>> . ?t :p <<( <<( :a :b :c )>> :d :e )>> }",
        "SELECT * { << << :a :b ?c >> :d _:e >> :f <<( [] a _:e )>> }",
        "SELECT * { ?s ?p ?o BIND(<<( ?s ?p ?o )>> AS ?t) BIND(<<( :a a 1 )>> AS ?u) FILTER(isTRIPLE(?t) && SUBJECT(?t) != ?u) }",
        "SELECT * { VALUES ?t { <<( :a a <<( :b :c 2 )>> )>> } }"));

    [Fact]
    public void Expressions_bind_as_the_grammar_says() => Golden.Verify(Parsed.Pages(
        "ASK { FILTER(?a || ?b && ?c = ?d + ?e * -?f) }",
        "ASK { FILTER(?a-1 = ?b -1 && ?c +1.5e3 < -2 && !!?d) }",
        "ASK { FILTER(?a - ?b - ?c / ?d / ?e > +?f) }",
        "ASK { FILTER(?a NOT IN (1, ?b, STR(?c)) && ?d IN ()) }",
        "ASK { FILTER(IF(BOUND(?a), COALESCE(?b, ?c, 1), xsd:integer(?d)) = :f(DISTINCT ?e)) }",
        "ASK { FILTER(uri(\"x\") = IRI(?y) || isUri(?z) || REGEX(?a, \"^b\", \"i\") || LANGDIR(\"x\"@ar--rtl) = \"rtl\") }"));
}
