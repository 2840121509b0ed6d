using System.Net;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Tests.Service;

public sealed class ServiceTests
{
    private const string Prefix = "PREFIX : <http://example.org/> ";

    [Fact]
    public void The_answer_of_a_service_is_joined_with_what_is_here()
    {
        var client = new FakeClient(("http://example.org/one", ":a :q 1 . :z :q 2 ."));

        var rows = Rows(":a :p :b . :c :p :d .", "SELECT ?s ?v { ?s :p ?o SERVICE :one { ?s :q ?v } }", client);

        Assert.Equal(["a 1"], rows);
        Assert.Equal(["PREFIX : <http://example.org/>\nSELECT * WHERE { ?s :q ?v }"], client.Queries);
    }

    [Fact]
    public void Each_service_that_a_variable_names_is_asked_once()
    {
        var client = new FakeClient(("http://example.org/one", ":a :q 1 ."), ("http://example.org/two", ":a :q 2 . :b :q 3 ."));

        var rows = Rows(":a :at :one, :two . :b :at :two .", "SELECT ?s ?v { ?s :at ?where SERVICE ?where { ?s :q ?v } }", client);

        Assert.Equal(["a 1", "a 2", "b 3"], rows);
        Assert.Equal(2, client.Queries.Count);
    }

    [Fact]
    public void An_optional_service_leaves_rows_without_an_answer()
    {
        var rows = Rows(":a :p 1 . :b :p 2 .", "SELECT ?s ?v { ?s :p ?o OPTIONAL { SERVICE :one { ?s :q ?v } } }", new FakeClient(("http://example.org/one", ":a :q 5 .")));

        Assert.Equal(["a 5", "b -"], rows);
    }

    [Fact]
    public void A_service_inside_a_subquery_keeps_its_own_variables()
    {
        var rows = Rows(":a :p 1 .", "SELECT ?s { ?s :p ?o { SELECT ?s { SERVICE :one { ?s :q ?o } FILTER(?o = 7) } } }", new FakeClient(("http://example.org/one", ":a :q 7 . :b :q 8 .")));

        Assert.Equal(["a"], rows);
    }

    [Fact]
    public void Services_are_off_unless_they_are_allowed()
    {
        var error = Assert.Throws<SparqlEvaluationException>(() => Rows(":a :p 1 .", "SELECT * { SERVICE :one { ?s :q ?v } }", null));

        Assert.Equal("KG5250", error.Code);
    }

    [Fact]
    public void A_silent_service_that_fails_stands_for_the_empty_solution()
    {
        Assert.Equal(["a -"], Rows(":a :p 1 .", "SELECT ?s ?v { ?s :p ?o SERVICE SILENT :one { ?s :q ?v } }", null));
        Assert.Equal(["a -"], Rows(":a :p 1 .", "SELECT ?s ?v { ?s :p ?o SERVICE SILENT :gone { ?s :q ?v } }", new FakeClient()));
    }

    [Fact]
    public void A_service_that_fails_makes_the_query_fail()
    {
        var error = Assert.Throws<SparqlEvaluationException>(() => Rows("", "SELECT * { SERVICE :gone { ?s :q ?v } }", new FakeClient()));

        Assert.Equal("KG5253", error.Code);
        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Fact]
    public void A_service_must_have_a_name_that_is_an_IRI()
    {
        var client = new FakeClient();

        Assert.Equal("KG5251", Assert.Throws<SparqlEvaluationException>(() => Rows("", "SELECT * { SERVICE ?where { ?s :q ?v } }", client)).Code);
        Assert.Equal("KG5252", Assert.Throws<SparqlEvaluationException>(() => Rows(":a :at 1 .", "SELECT * { ?s :at ?where SERVICE ?where { ?s :q ?v } }", client)).Code);
    }

    [Fact]
    public void Blank_nodes_of_an_answer_are_none_of_ours()
    {
        Assert.Empty(Rows("_:b :p 1 .", "SELECT ?s { ?s :p 1 SERVICE :one { ?s :q ?v } }", new FakeClient(("http://example.org/one", "_:b :q 1 ."))));
    }

    [Fact]
    public void The_query_is_posted_and_json_is_asked_for()
    {
        var handler = new FakeHandler(HttpStatusCode.OK, "{}");
        using var client = new HttpServiceClient(handler, null, 100);

        using var answer = client.Ask(Iri.Parse("http://example.org/sparql"), "SELECT * {}", CancellationToken.None);

        Assert.Equal("POST http://example.org/sparql application/sparql-results+json application/sparql-query; charset=utf-8 SELECT * {}", handler.Seen);
        Assert.Equal("{}", new StreamReader(answer).ReadToEnd());
    }

    [Fact]
    public void Errors_and_answers_without_end_are_refused()
    {
        using var failing = new HttpServiceClient(new FakeHandler(HttpStatusCode.InternalServerError, ""), null, 100);
        using var endless = new HttpServiceClient(new FakeHandler(HttpStatusCode.OK, new string(' ', 101)), null, 100);

        Assert.Throws<HttpRequestException>(() => failing.Ask(Iri.Parse("http://example.org/sparql"), "", CancellationToken.None));
        Assert.Equal("KG5254", Assert.Throws<SparqlEvaluationException>(() => endless.Ask(Iri.Parse("http://example.org/sparql"), "", CancellationToken.None)).Code);
    }

    private static List<string> Rows(string data, string query, IServiceClient? services)
    {
        var options = new QueryOptions { AllowService = services is not null, Services = services };
        using var answer = (SolutionResult)new SparqlEngine(Parse(data)).Query(SparqlQuery.Parse(Prefix + query), options);
        return [.. answer.Select(row => string.Join(' ', row.Select(Word))).Order(StringComparer.Ordinal)];
    }

    private static string Word(Term? term) => term switch
    {
        null => "-",
        Iri iri => iri.Value["http://example.org/".Length..],
        Literal literal => literal.LexicalForm,
        _ => "_",
    };

    private static Dataset Parse(string turtle) => TurtleParser.Parse("@prefix : <http://example.org/> . " + turtle).Dataset;

    /// <summary>Endpoints with data of their own; one that is not known cannot be reached.</summary>
    private sealed class FakeClient(params (string Name, string Data)[] endpoints) : IServiceClient
    {
        public List<string> Queries { get; } = [];

        public Stream Ask(Iri service, string query, CancellationToken cancellationToken)
        {
            Queries.Add(query);
            var (name, data) = endpoints.FirstOrDefault(endpoint => endpoint.Name == service.Value);
            if (name is null) throw new HttpRequestException("no such host");
            using var answer = new SparqlEngine(Parse(data)).Query(SparqlQuery.Parse(query), null, cancellationToken);
            var stream = new MemoryStream();
            SparqlResultsWriter.Write(SparqlResults.Of(answer), stream, SparqlResultsFormat.Json);
            stream.Position = 0;
            return stream;
        }
    }

    private sealed class FakeHandler(HttpStatusCode status, string body) : HttpMessageHandler
    {
        public string Seen { get; private set; } = "";

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var reader = new StreamReader(request.Content!.ReadAsStream(cancellationToken));
            Seen = $"{request.Method} {request.RequestUri} {request.Headers.Accept} {request.Content.Headers.ContentType} {reader.ReadToEnd()}";
            return new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Send(request, cancellationToken));
    }
}
