namespace KnowledgeGraph.Cli.Tests.Scoring;

public sealed class ScoreCommandTests : IDisposable
{
    private const string Article = "Kenya and Chile signed the Kenya-Chile Tea Treaty in 2011.\n";
    private const string Entities = """
        "article": "tea.txt", "entities": {
          "kenya": {"type": "Country", "labels": ["Kenya"]}, "chile": {"type": "Country", "labels": ["Chile"]},
          "treaty": {"type": "Agreement", "labels": ["Kenya-Chile Tea Treaty"]}}
        """;

    private readonly Workspace _workspace = new();

    public ScoreCommandTests()
    {
        _workspace.Add("articles/tea.txt", Article);
        _workspace.Add("gold/tea.json", "{" + Entities + """, "facts": [["party", "treaty", "kenya"], ["party", "treaty", "chile"], ["payment", "kenya", "5", "EUR"]], "optional": [["eventDate", "*", "*"], ["eventParticipant", "*", "*"], ["agreementDate", "*", "*", "*"]]}""");
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Articles_are_built_and_scored()
    {
        var run = await CommandRun.OfAsync("eval", "--gold", _workspace.At("gold"), "--articles", _workspace.At("articles"));

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.Equal("tea.txt                            P 1.000  R 0.833  F1 0.909   (6 gold, 5 built)", lines[0]);
        Assert.Contains("party                              P 1.000  R 1.000  F1 1.000   (2 gold, 2 built)", lines);
        Assert.Equal("overall                            P 1.000  R 0.833  F1 0.909   (6 gold, 5 built)", lines[^2]);
    }

    [Fact]
    public async Task Verbose_lists_what_is_missing()
    {
        var run = await CommandRun.OfAsync("eval", "--gold", _workspace.At("gold"), "--articles", _workspace.At("articles"), "-v");

        Assert.Contains("    missed  payment(kenya, 5, EUR)\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.9", ExitCode.Done)]
    [InlineData("0.95", ExitCode.Errors)]
    public async Task A_score_below_what_was_asked_for_is_an_error(string least, int code)
    {
        var run = await CommandRun.OfAsync("eval", "--gold", _workspace.At("gold"), "--articles", _workspace.At("articles"), "--at-least", least);

        Assert.Equal(code, run.Code);
    }

    [Fact]
    public async Task A_graph_that_is_built_already_is_scored_as_a_file_or_as_a_folder()
    {
        await CommandRun.OfAsync("build", _workspace.At("articles"), "--out", _workspace.Out, "--formats", "ttl,nt", "-q");

        var file = await CommandRun.OfAsync("eval", "--gold", _workspace.At("gold/tea.json"), Path.Combine(_workspace.Out, "graph.ttl"));
        var folder = await CommandRun.OfAsync("eval", "--gold", _workspace.At("gold"), _workspace.Out);

        Assert.Contains("overall                            P 1.000  R 0.833  F1 0.909   (6 gold, 5 built)", file.Output, StringComparison.Ordinal);
        Assert.Equal(file, folder);
    }

    [Fact]
    public async Task An_article_that_is_not_there_counts_as_an_empty_graph()
    {
        File.Delete(_workspace.At("articles/tea.txt"));

        var run = await CommandRun.OfAsync("eval", "--gold", _workspace.At("gold"), "--articles", _workspace.At("articles"));

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("KG9053: its article ", run.Error, StringComparison.Ordinal);
        Assert.Contains("overall                            P 0.000  R 0.000  F1 0.000   (6 gold, 0 built)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_gold_is_an_error_with_its_place()
    {
        string path = _workspace.Add("bad.json", "{" + Entities + ",\n \"facts\": [[\"friendOf\", \"kenya\", \"chile\"]]}");

        var run = await CommandRun.OfAsync("eval", "--gold", path, "--articles", _workspace.At("articles"));

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith($"{path}:4:13: KG3306: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KG9001: give either a graph", "--gold", "gold")]
    [InlineData("KG9001: give either a graph", "--gold", "gold", "--articles", "articles", "gold")]
    [InlineData("KG9001: there is no file or folder 'nowhere'", "--gold", "nowhere", "--articles", "articles")]
    [InlineData("KG9001: --at-least expects a number from 0 to 1", "--gold", "gold", "--articles", "articles", "--at-least", "85")]
    [InlineData("KG9050: ", "--gold", "gold", "articles")]
    [InlineData("KG9051: ", "--gold", "gold", "--articles", "articles", "--only", "coffee")]
    public async Task What_cannot_be_done_is_wrong_usage(string message, params string[] args)
    {
        var run = await CommandRun.OfAsync(["eval", .. args.Select(arg => Directory.Exists(_workspace.At(arg)) ? _workspace.At(arg) : arg)]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_graph_answers_one_gold_file()
    {
        _workspace.Add("gold/more.json", File.ReadAllText(_workspace.At("gold/tea.json")));

        var run = await CommandRun.OfAsync("eval", "--gold", _workspace.At("gold"), _workspace.Add("graph.nt", ""));

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("KG9052: ", run.Error, StringComparison.Ordinal);
    }
}
