using System.Net;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests.Loading;

public sealed class StoreLoaderTests : IDisposable
{
    private const string Sample = "@prefix ex: <https://example.org/> . ex:a ex:p 1 , 2 . ex:g { ex:a ex:p \"ö\" . }";

    private readonly FakeStore _store = new();
    private readonly InstantTime _time = new();
    private readonly HttpClient _http;

    public StoreLoaderTests() => _http = new HttpClient(_store);

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task The_Graph_Store_Protocol_puts_each_graph()
    {
        await LoadAsync(new StoreLoadOptions());

        Assert.Equal(["PUT /store?default", "PUT /store?graph=https%3A%2F%2Fexample.org%2Fg"], _store.Requests.Select(request => $"{request.Method} {request.Address}"));
        Assert.Equal("<https://example.org/a> <https://example.org/p> \"ö\" .\n", _store.Requests[1].Body);
    }

    [Fact]
    public async Task Only_the_first_request_of_a_graph_replaces()
    {
        await LoadAsync(new StoreLoadOptions { BatchSize = 1 });

        Assert.Equal(["PUT", "POST", "PUT"], _store.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task Appending_never_replaces()
    {
        await LoadAsync(new StoreLoadOptions { Replace = false });

        Assert.Equal(["POST", "POST"], _store.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task SPARQL_Update_clears_and_inserts()
    {
        await LoadAsync(new StoreLoadOptions { Protocol = LoadProtocol.Update });

        Assert.Equal(
            "CLEAR SILENT GRAPH <https://example.org/g> ;\nINSERT DATA { GRAPH <https://example.org/g> {\n<https://example.org/a> <https://example.org/p> \"ö\" .\n} }\n",
            _store.Requests[1].Body);
    }

    [Fact]
    public async Task What_is_packed_means_the_same()
    {
        await LoadAsync(new StoreLoadOptions { Gzip = true });

        Assert.EndsWith("\"ö\" .\n", _store.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_that_may_pass_is_waited_out()
    {
        _store.AnswerWith(HttpStatusCode.ServiceUnavailable);
        _store.BreakOff();
        _store.AnswerWith(HttpStatusCode.TooManyRequests, retryAfter: 7);

        await LoadAsync(new StoreLoadOptions { OneGraph = Iri.Parse("https://example.org/all") });

        Assert.Equal(4, _store.Requests.Count);
        Assert.Equal([0.5, 1, 7], _time.WaitsInSeconds);
    }

    [Fact]
    public async Task A_store_that_stays_away_is_an_error()
    {
        for (int i = 0; i < 3; i++) _store.BreakOff();

        var error = await Assert.ThrowsAsync<LoadException>(() => LoadAsync(new StoreLoadOptions { Retries = 2 }));

        Assert.StartsWith("KG6304: http://store.test/store?default could not be reached in 3 attempts: connection refused", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "KG_STORE_PASSWORD")]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "--batch")]
    [InlineData(HttpStatusCode.InternalServerError, "goes on from there")]
    public async Task A_refusal_says_what_the_store_said_and_what_to_do(HttpStatusCode status, string advice)
    {
        _store.AnswerWith(status, "no,\n  never");

        var error = await Assert.ThrowsAsync<LoadException>(() => LoadAsync(new StoreLoadOptions()));

        Assert.Contains($"answered {(int)status} to PUT of 2 triples into the default graph: no, never.", error.Message, StringComparison.Ordinal);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_told_and_not_followed()
    {
        _store.SendElsewhere("http://elsewhere.test/store");

        var error = await Assert.ThrowsAsync<LoadException>(() => LoadAsync(new StoreLoadOptions()));

        Assert.Equal("KG6305", error.Code);
        Assert.Contains("http://elsewhere.test/store", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_is_not_sent_again()
    {
        var reports = new List<LoadProgress>();

        await LoadAsync(new StoreLoadOptions { BatchSize = 1 }, first: 1, reports.Add);

        Assert.Equal(["POST", "PUT"], _store.Requests.Select(request => request.Method));
        Assert.Equal([new LoadProgress(2, 3, 2), new LoadProgress(3, 3, 3)], reports);
    }

    [Fact]
    public async Task Without_an_address_for_queries_the_graphs_are_read_back()
    {
        _store.AnswerWith(HttpStatusCode.OK, "<a:b> <a:c> 1 , 2 .", "text/turtle");
        _store.AnswerWith(HttpStatusCode.OK, "<a:b> <a:c> \"x\" .", "application/n-triples");

        var counts = await CountAsync(query: null);

        Assert.Equal([(2, 2L), (1, 1L)], counts.Select(count => (count.Sent, count.Found)));
    }

    [Fact]
    public async Task With_an_address_for_queries_it_is_asked_for_the_graphs_that_have_names()
    {
        _store.AnswerWith(HttpStatusCode.OK, "<a:b> <a:c> 1 , 2 .", "text/turtle");
        _store.AnswerWith(HttpStatusCode.OK, "\"n\"\n7\n", "text/csv");

        var counts = await CountAsync(new Uri("http://store.test/query"));

        Assert.Equal([2L, 7L], counts.Select(count => count.Found));
        Assert.Contains(Uri.EscapeDataString("GRAPH <https://example.org/g>"), _store.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_no_count_is_an_error()
    {
        _store.AnswerWith(HttpStatusCode.OK, "", "text/turtle");
        _store.AnswerWith(HttpStatusCode.OK, "<html>hello</html>", "text/html");

        var error = await Assert.ThrowsAsync<LoadException>(() => CountAsync(new Uri("http://store.test/query")));

        Assert.Equal("KG6306", error.Code);
    }

    private static LoadPlan Plan(StoreLoadOptions options) => LoadPlan.Of(TriGParser.Parse(Sample).Dataset, options);

    private Task LoadAsync(StoreLoadOptions options, int first = 0, Action<LoadProgress>? progress = null) =>
        Loader(options).LoadAsync(Plan(options), first, progress ?? (_ => { }), CancellationToken.None);

    private Task<IReadOnlyList<GraphCount>> CountAsync(Uri? query) => Loader(new StoreLoadOptions()).CountAsync(Plan(new StoreLoadOptions()), query, CancellationToken.None);

    private StoreLoader Loader(StoreLoadOptions options) => new(_http, new Uri("http://store.test/store"), options, _time);
}
