using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Tests.Update;

/// <summary>Updates from their text to the dataset that they leave.</summary>
public sealed class UpdateTests
{
    private const string Data = ":a :p :b . :g { :a :p :c } :h { :d :q :e }";

    [Theory]
    [InlineData("INSERT DATA { :x :y :z . GRAPH :k { :x :y 1 } }", ":a :p :b . :x :y :z . :g { :a :p :c } :h { :d :q :e } :k { :x :y 1 }")]
    [InlineData("DELETE DATA { :a :p :b . :no :such :triple . GRAPH :h { :d :q :e } }", ":g { :a :p :c }")]
    [InlineData("DELETE WHERE { ?s :p ?o }", ":g { :a :p :c } :h { :d :q :e }")]
    [InlineData("DELETE WHERE { GRAPH ?g { ?s :p ?o } }", ":a :p :b . :h { :d :q :e }")]
    [InlineData("DELETE { ?s :p ?o } INSERT { ?o :r ?s } WHERE { ?s :p ?o }", ":b :r :a . :g { :a :p :c } :h { :d :q :e }")]
    [InlineData("DELETE { ?s :p ?o } INSERT { ?s :p ?o } WHERE { ?s :p ?o }", Data)]
    [InlineData("WITH :g DELETE { ?s :p ?o } INSERT { ?s :r ?o } WHERE { ?s :p ?o }", ":a :p :b . :g { :a :r :c } :h { :d :q :e }")]
    [InlineData("WITH :g INSERT { GRAPH ?h { :new :in ?h } } WHERE { ?s :p :c GRAPH ?h { ?x :q ?y } }", ":a :p :b . :g { :a :p :c } :h { :d :q :e . :new :in :h }")]
    [InlineData("WITH :h INSERT { ?s :r ?o } USING :g WHERE { ?s :p ?o }", ":a :p :b . :g { :a :p :c } :h { :d :q :e . :a :r :c }")]
    [InlineData("INSERT { ?s :r ?g } USING NAMED :g WHERE { GRAPH ?g { ?s ?p ?o } }", ":a :p :b . :a :r :g . :g { :a :p :c } :h { :d :q :e }")]
    [InlineData("INSERT { ?o :r ?s . ?s ?o 1 . ?s :r ?free } WHERE { VALUES (?s ?o) { (:s \"text\") } }", Data)]
    [InlineData("CLEAR DEFAULT", ":g { :a :p :c } :h { :d :q :e }")]
    [InlineData("CLEAR NAMED", ":a :p :b .")]
    [InlineData("DROP ALL", "")]
    [InlineData("DROP GRAPH :g", ":a :p :b . :h { :d :q :e }")]
    [InlineData("DROP GRAPH :none ; CREATE GRAPH :g", Data)]
    [InlineData("COPY :g TO DEFAULT", ":a :p :c . :g { :a :p :c } :h { :d :q :e }")]
    [InlineData("MOVE :g TO :h", ":a :p :b . :h { :a :p :c }")]
    [InlineData("ADD DEFAULT TO :g", ":a :p :b . :g { :a :p :b , :c } :h { :d :q :e }")]
    [InlineData("MOVE :g TO :g ; COPY DEFAULT TO DEFAULT", Data)]
    [InlineData("COPY SILENT :none TO :g", Data)]
    [InlineData("LOAD SILENT <http://example.org/nothing>", Data)]
    [InlineData("INSERT DATA { :x :y :z } ; DELETE { ?s ?p ?o } INSERT { ?s :was ?p } WHERE { ?s ?p ?o FILTER(?s = :x) }", ":a :p :b . :x :was :y . :g { :a :p :c } :h { :d :q :e }")]
    public void An_operation_leaves_the_dataset_that_the_specification_says(string update, string expected)
    {
        var dataset = Parse(Data);

        Run(dataset, update);

        Assert.Equal(Sorted(Parse(expected)), Sorted(dataset));
    }

    [Theory]
    [InlineData("ADD :none TO :g", "KG5262")]
    [InlineData("LOAD <http://example.org/nothing>", "KG5260")]
    [InlineData("INSERT { ?s :p 1 } WHERE { SERVICE :s { ?s ?p ?o } }", "KG5250")]
    public void A_request_that_fails_leaves_nothing_of_what_it_did_before(string failing, string code)
    {
        var dataset = Parse(Data);

        var error = Assert.Throws<SparqlEvaluationException>(() => Run(dataset, "INSERT DATA { :x :y [] } ; DROP NAMED ; DELETE WHERE { ?s ?p ?o } ; " + failing));

        Assert.Equal(code, error.Code);
        Assert.Equal(Sorted(Parse(Data)), Sorted(dataset));
    }

    [Fact]
    public void Blank_nodes_that_come_in_are_none_of_those_there()
    {
        var dataset = Parse("_:b1 :p 1 . _:x :p 2 .");

        Run(dataset, "INSERT DATA { _:b1 :p 3 . _:b1 :p 4 } ; INSERT { _:x :p ?v } WHERE { ?s :p ?v FILTER(?v < 3) }");

        Assert.Equal(5, dataset.Select(quad => quad.Subject).Distinct().Count());
        Assert.Equal(6, dataset.Count);
    }

    [Fact]
    public void One_blank_node_of_data_is_the_same_in_two_graphs()
    {
        var dataset = Parse("");

        Run(dataset, "INSERT DATA { GRAPH :g { _:n :p 1 } GRAPH :h { _:n :p 2 } }");

        Assert.Single(dataset.Select(quad => quad.Subject).Distinct());
    }

    [Fact]
    public void A_document_is_loaded_into_the_graph_named_with_blank_nodes_of_its_own()
    {
        var dataset = Parse("_:b :p 1 .");
        var options = new QueryOptions { Loader = new FakeLoader("_:b :p 2 . :g { :a :p _:b }") };

        Run(dataset, "LOAD <http://example.org/file> INTO GRAPH :k", options);

        Assert.Equal(2, dataset.Graph(Iri.Parse("http://example.org/k")).Count());
        Assert.Equal(2, dataset.SelectMany(quad => new[] { quad.Subject, quad.Object }).OfType<BlankNode>().Distinct().Count());
    }

    [Fact]
    public void What_a_loader_throws_is_the_cause_of_the_error()
    {
        var error = Assert.Throws<SparqlEvaluationException>(() => Run(Parse(""), "LOAD <http://example.org/file>", new QueryOptions { Loader = new FakeLoader("not turtle") }));

        Assert.Equal("KG5261", error.Code);
        Assert.IsType<RdfSyntaxException>(error.InnerException);
    }

    [Theory]
    [InlineData("http://example.org/x.ttl", "KG5263")]
    [InlineData("file:///elsewhere/x.ttl", "KG5264")]
    [InlineData("file:///data/../elsewhere/x.ttl", "KG5264")]
    public void A_loader_of_files_stays_in_its_folder(string source, string code)
    {
        var error = Assert.Throws<SparqlEvaluationException>(() => new FileGraphLoader("/data").Load(Iri.Parse(source), CancellationToken.None));

        Assert.Equal(code, error.Code);
    }

    [Fact]
    public void A_cancelled_request_changes_nothing()
    {
        var dataset = Parse(Data);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => new SparqlEngine(dataset).Update(SparqlUpdate.Parse("DROP ALL"), null, cancelled.Token));

        Assert.Equal(3, dataset.Count);
    }

    private static void Run(Dataset dataset, string update, QueryOptions? options = null) =>
        new SparqlEngine(dataset).Update(SparqlUpdate.Parse("PREFIX : <http://example.org/> " + update), options);

    private static Dataset Parse(string trig) => TriGParser.Parse("@prefix : <http://example.org/> . " + trig).Dataset;

    private static List<string> Sorted(Dataset dataset) => [.. dataset.Select(quad => quad.ToString()).Order(StringComparer.Ordinal)];

    private sealed class FakeLoader(string trig) : IGraphLoader
    {
        public IEnumerable<Quad> Load(Iri source, CancellationToken cancellationToken) => Parse(trig);
    }
}
