namespace KnowledgeGraph.Cli.Tests.Querying;

public sealed class QueryCommandTests : IDisposable
{
    private const string Turtle = """
        @prefix ex: <http://example.org/> .
        ex:oslo ex:partOf ex:norway ; ex:people 700000 .
        ex:norway ex:people 5500000 .
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Solutions_come_as_a_table_with_prefixes_of_the_file()
    {
        var run = await AskAsync("SELECT ?x ?n { ?x ex:people ?n } ORDER BY ?n");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("ex:oslo", run.Output, StringComparison.Ordinal);
        Assert.Contains("5500000", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "x,n\r\nhttp://example.org/oslo,700000\r\n")]
    [InlineData("tsv", "?x\t?n\n<http://example.org/oslo>\t700000\n")]
    public async Task A_format_is_written_as_its_specification_says(string format, string expected)
    {
        var run = await AskAsync("SELECT ?x ?n { ?x ex:people ?n ; ex:partOf ?y }", "--format", format);

        Assert.Equal(expected, run.Output);
    }

    [Fact]
    public async Task Triples_come_as_Turtle()
    {
        var run = await AskAsync("CONSTRUCT { ?y ex:has ?x } WHERE { ?x ex:partOf ?y }");

        Assert.Contains("ex:norway ex:has ex:oslo", run.Output.ReplaceLineEndings(" ").Replace("    ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Named_puts_each_file_into_a_graph_of_its_own()
    {
        string file = _workspace.Add("a b.ttl", Turtle);

        var run = await CommandRun.OfAsync("query", file, "--named", "-e", "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", "-f", "csv");

        Assert.Equal($"g\r\n{new Uri(file).AbsoluteUri}\r\n", run.Output);
    }

    [Fact]
    public async Task The_default_graph_is_the_union_unless_asked_otherwise()
    {
        string file = _workspace.Add("g.trig", "<http://example.org/g> { <http://example.org/a> <http://example.org/b> <http://example.org/c> }");

        var union = await CommandRun.OfAsync("query", file, "-e", "ASK { ?s ?p ?o }");
        var alone = await CommandRun.OfAsync("query", file, "--default-graph-only", "-e", "ASK { ?s ?p ?o }");

        Assert.NotEqual(union.Output, alone.Output);
    }

    [Fact]
    public async Task The_answer_may_go_to_a_file()
    {
        var run = await AskAsync("ASK { ex:oslo ?p ?o }", "--format", "json", "--out", _workspace.At("answer.json"));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("true", File.ReadAllText(_workspace.At("answer.json")), StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.At("answer.json.part")));
    }

    [Fact]
    public async Task A_fault_in_the_query_is_named_with_its_place()
    {
        string query = _workspace.Add("q.rq", "SELECT ?x {\n  ?x ex:people\n}");

        var run = await CommandRun.OfAsync("query", _workspace.Add("g.ttl", Turtle), query);

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith($"{query}:3:1: KG5", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("g.ttl", "no query was given")]
    [InlineData("g.ttl missing.rq", "there is no file 'missing.rq'")]
    [InlineData("g.ttl -e ASK{} --format ttl", "KG9010")]
    [InlineData("g.ttl -e ASK{} --timeout 0", "--timeout")]
    [InlineData("-e ASK{}", "FILE")]
    public async Task A_command_line_that_cannot_be_done_is_refused(string line, string expected)
    {
        string file = _workspace.Add("g.ttl", Turtle);

        var run = await CommandRun.OfAsync(["query", .. line.Split(' ').Select(word => word == "g.ttl" ? file : word)]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_shows_the_steps_with_rows_expected_and_found()
    {
        var run = await AskAsync("SELECT ?x { ?x ex:people ?n FILTER(?n > 1000000) }", "--explain");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("people", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_takes_too_long_ends_with_an_error()
    {
        string file = _workspace.Add("n.ttl", string.Concat(Enumerable.Range(0, 400).Select(number => $"<http://example.org/{number}> <http://example.org/p> {number} .\n")));

        var run = await CommandRun.OfAsync("query", file, "--timeout", "0.2", "-e", "SELECT (COUNT(*) AS ?n) { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?s ?w FILTER(?x + ?y + ?z + ?w < 0) }");

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith("KG5301", run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> AskAsync(string query, params string[] options) =>
        CommandRun.OfAsync(["query", _workspace.Add("g.ttl", Turtle), "-e", query, .. options]);
}
