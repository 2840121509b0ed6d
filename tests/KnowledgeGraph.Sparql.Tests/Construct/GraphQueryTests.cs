using KnowledgeGraph.Rdf;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Sparql.Tests.Construct;

/// <summary>CONSTRUCT and DESCRIBE from the text of the query to the graph.</summary>
public sealed class GraphQueryTests
{
    private const string Prefix = "PREFIX : <http://example.org/> ";

    [Fact]
    public void A_template_is_filled_once_for_each_solution_and_a_triple_comes_once()
    {
        var found = Triples("CONSTRUCT { ?s :knows ?o . :all :has ?s } WHERE { ?s :p ?o }", ":a :p :b, :c .");

        Assert.Equal(["<a> <knows> <b> .", "<all> <has> <a> .", "<a> <knows> <c> ."], found);
    }

    [Fact]
    public void What_a_solution_makes_into_no_triple_is_left_out()
    {
        var found = Triples("CONSTRUCT { ?o :p ?s . ?s ?o :x . ?s :q ?free . ?s :r ?s } WHERE { ?s :p ?o }", ":a :p \"text\" .");

        Assert.Equal(["<a> <r> <a> ."], found);
    }

    [Fact]
    public void Blank_nodes_of_a_template_are_new_in_each_solution()
    {
        var found = Graph("CONSTRUCT { [] :of ?s ; :is _:n . _:n :at ?s } WHERE { ?s :p ?o }", ":a :p 1 . :b :p 2 . _:c0 :p 3 .");

        Assert.Null(GraphIsomorphism.Explain(Expected("[ :of :a ; :is [ :at :a ] ] . [ :of :b ; :is [ :at :b ] ] . [ :of _:c0 ; :is [ :at _:c0 ] ] ."), found));
    }

    [Fact]
    public void A_template_makes_triple_terms_of_what_a_solution_binds()
    {
        var found = Triples("CONSTRUCT { :r :states <<( ?s :p ?o )>> } WHERE { ?s :p ?o }", ":a :p :b .");

        Assert.Equal(["<r> <states> <<( <a> <p> <b> )>> ."], found);
    }

    [Fact]
    public void A_triple_term_without_a_subject_of_the_right_kind_is_no_triple_term()
    {
        Assert.Empty(Triples("CONSTRUCT { :r :states <<( ?o :p ?s )>> } WHERE { ?s :p ?o }", ":a :p \"text\" ."));
    }

    [Fact]
    public void A_result_graph_with_more_triples_than_allowed_is_refused()
    {
        var engine = new SparqlEngine(Data(":a :p :b, :c, :d ."));
        using var answer = (GraphResult)engine.Query(SparqlQuery.Parse(Prefix + "CONSTRUCT WHERE { ?s ?p ?o }"), new QueryOptions { MaximumRows = 2 });

        Assert.Throws<SparqlLimitException>(() => answer.Count());
    }

    [Fact]
    public void A_description_follows_blank_nodes_and_stops_at_names()
    {
        var found = Graph("DESCRIBE :a", ":a :p [ :q [ :r :b ] ] . :b :p :c . :x :p :a .");

        Assert.Null(GraphIsomorphism.Explain(Expected(":a :p [ :q [ :r :b ] ] ."), found));
    }

    [Fact]
    public void A_description_that_comes_back_to_itself_ends()
    {
        Assert.Equal(2, Graph("DESCRIBE :a", ":a :p _:x . _:x :q _:x .").Count);
    }

    [Fact]
    public void A_description_names_who_reifies_its_triples()
    {
        var found = Graph("DESCRIBE :a", ":a :p :b ~ :r . :r :source :s . :b :p :c ~ :other .");

        Assert.Null(GraphIsomorphism.Explain(Expected(":a :p :b ~ :r . :r :source :s ."), found));
    }

    [Fact]
    public void All_that_a_variable_is_bound_to_is_described()
    {
        Assert.Equal(["<a> <p> <b> .", "<b> <q> <c> ."], Triples("DESCRIBE ?x { ?x ?y ?z }", ":a :p :b . :b :q :c ."));
    }

    [Fact]
    public void Nothing_is_known_of_a_name_that_is_not_there()
    {
        Assert.Empty(Triples("DESCRIBE :nobody", ":a :p :b ."));
    }

    private static List<string> Triples(string query, string data) => [.. Graph(query, data).Select(triple => triple.ToString().Replace("http://example.org/", "", StringComparison.Ordinal))];

    private static List<Triple> Graph(string query, string data)
    {
        using var answer = new SparqlEngine(Data(data)).Query(SparqlQuery.Parse(Prefix + query));
        return [.. Assert.IsType<GraphResult>(answer)];
    }

    private static List<Triple> Expected(string turtle) => [.. Data(turtle).Select(quad => quad.Triple)];

    private static Dataset Data(string turtle) => TurtleParser.Parse("@prefix : <http://example.org/> . " + turtle).Dataset;
}
