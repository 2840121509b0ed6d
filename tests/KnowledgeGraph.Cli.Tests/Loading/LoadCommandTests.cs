namespace KnowledgeGraph.Cli.Tests.Loading;

public sealed class LoadCommandTests : IDisposable
{
    private const string Graph = "@prefix ex: <http://example.org/> . ex:a ex:p 1 , 2 , 3 . ex:g { ex:a ex:p \"x\" }";

    private readonly Workspace _workspace = new();
    private readonly LoopbackStore _store = new();

    public void Dispose()
    {
        _store.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public async Task A_graph_is_loaded_and_counted()
    {
        var run = await LoadAsync();

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Equal($"4 triples in 2 graphs are in {_store.Address}, counted there\n", run.Output);
        Assert.Equal(["PUT", "PUT", "GET", "GET"], _store.Methods);
    }

    [Fact]
    public async Task A_load_that_broke_off_goes_on_where_it_was()
    {
        _store.RefuseAfter = 2;
        var broken = await LoadAsync("--batch", "1");
        _store.RefuseAfter = int.MaxValue;
        _store.Methods.Clear();

        var run = await LoadAsync("--batch", "1");

        Assert.Equal(ExitCode.Errors, broken.Code);
        Assert.StartsWith("KG6303: ", broken.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith("going on after 2 of 4 requests", run.Output, StringComparison.Ordinal);
        Assert.Equal(["POST", "PUT", "GET", "GET"], _store.Methods);
        Assert.False(File.Exists(_workspace.At("graph.trig.load-state")));
    }

    [Fact]
    public async Task A_note_of_another_load_is_not_obeyed()
    {
        _store.RefuseAfter = 2;
        await LoadAsync("--batch", "1");
        _store.RefuseAfter = int.MaxValue;
        _store.Methods.Clear();

        var run = await LoadAsync("--batch", "2");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("PUT", _store.Methods[0]);
    }

    [Fact]
    public async Task A_store_that_loses_triples_is_found_out()
    {
        _store.Forgets = true;

        var run = await LoadAsync();

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Equal("KG9061: the default graph was sent 3 triples, and the store counts 0\nKG9061: <http://example.org/g> was sent 1 triples, and the store counts 0\n", run.Error);
    }

    [Fact]
    public async Task A_dry_run_sends_nothing()
    {
        var run = await LoadAsync("--dry-run");

        Assert.Empty(_store.Methods);
        Assert.Equal($"PUT of 3 triples into the default graph\nPUT of 1 triples into <http://example.org/g>\n2 requests to {_store.Address}; nothing was sent\n", run.Output);
    }

    [Fact]
    public async Task A_user_without_a_password_is_refused()
    {
        var run = await LoadAsync("--user", "nobody");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.StartsWith("KG9060: --user was given and KG_STORE_PASSWORD is not set", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KG9001: with --protocol update, what arrived is counted by queries", "--protocol", "update")]
    [InlineData("KG9001: --graph and --default-graph cannot both be given", "--graph", "http://example.org/a", "--default-graph", "http://example.org/b")]
    [InlineData("KG9001: 'name' is no absolute IRI; --graph expects one", "--graph", "name")]
    [InlineData("KG9001: 'http://me:secret@example.org/' is no address; --query expects", "--query", "http://me:secret@example.org/")]
    [InlineData("KG9001: --batch is 0; expected 1 or more", "--batch", "0")]
    public async Task Wrong_options_are_told_before_anything_is_sent(string expected, params string[] options)
    {
        var run = await LoadAsync(options);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(_store.Methods);
    }

    private Task<CommandRun> LoadAsync(params string[] options) => CommandRun.OfAsync(["load", _workspace.Add("graph.trig", Graph), "--to", _store.Address, .. options]);
}
