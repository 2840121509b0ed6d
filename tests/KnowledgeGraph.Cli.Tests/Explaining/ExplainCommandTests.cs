namespace KnowledgeGraph.Cli.Tests.Explaining;

public sealed class ExplainCommandTests : IDisposable
{
    private const string Pact = """
        Chile is a party to the Paris Agreement.
        Peru might be a party to the Paris Agreement.

        The party went on.
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Without_a_rule_all_are_named()
    {
        var run = await CommandRun.OfAsync("explain");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("member-of-agreement\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_on_which_the_rule_fires_is_shown_with_the_word_of_every_node()
    {
        var run = await CommandRun.OfAsync("explain", "member-of-agreement", _workspace.Add("pact.txt", Pact));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("pact.txt:1: Chile is a party to the Paris Agreement.\n  Paris Agreement | party | Chile  (confidence 0.85)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    member: \"Chile\" (lemma Chile, PROPN NNP, nsubj of \"party\"), Country \"Chile\"\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("pact.txt: 1 edge from member-of-agreement\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The party went on", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Misses_are_shown_with_what_is_missing()
    {
        var run = await CommandRun.OfAsync("explain", "member-of-agreement", _workspace.Add("pact.txt", Pact), "--misses");

        Assert.Contains("pact.txt:4: The party went on.\n  no match at \"party\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("missing: >nsubj {type:/Country|Organization/}=member, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_articles_the_examples_of_the_rule_are_run()
    {
        var run = await CommandRun.OfAsync("explain", "member-of-agreement");

        Assert.Equal((ExitCode.Done, "member-of-agreement: its examples come out\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task An_example_that_does_not_come_out_is_an_error_with_its_place()
    {
        string folder = Domain("""
            rule joins
              yields kg:party subject pact object who confidence 0.5
              pattern {lemma:join} >agent {type:Country}=who >patient {type:Agreement}=pact
              example "Chile left the Paris Agreement." => "Paris Agreement" | "Chile"
              counter "Chile joined the Paris Agreement."
            """);

        var run = await CommandRun.OfAsync("explain", "joins", "--ontology", folder);

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("own.semgrex:4:3: KG3218: the rule 'joins' should find Paris Agreement | Chile in its example, and finds nothing", run.Error, StringComparison.Ordinal);
        Assert.Contains("own.semgrex:5:3: KG3219: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_does_not_parse_stops_a_build_with_its_place()
    {
        string folder = Domain("rule joins\n  yields kg:party subject a object b confidence 0.5\n  pattern {lemma:join\n");

        var run = await CommandRun.OfAsync("build", _workspace.Add("pact.txt", Pact), "--ontology", folder, "--out", _workspace.Out);

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("own.semgrex:4:1: KG3201: found the end of the file, expected ';'", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_workspace.Out));
    }

    [Fact]
    public async Task A_name_that_no_rule_has_is_an_error_that_names_those_there_are()
    {
        var run = await CommandRun.OfAsync("explain", "nothing-of-the-kind");

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith("KG3217: there is no rule 'nothing-of-the-kind'; there are ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_is_reported_and_left_out()
    {
        string bad = _workspace.AddBad("bad.txt");

        var both = await CommandRun.OfAsync("explain", "member-of-agreement", _workspace.Add("pact.txt", Pact), bad);
        var alone = await CommandRun.OfAsync("explain", "member-of-agreement", bad);

        Assert.Equal((ExitCode.Errors, ExitCode.Errors), (both.Code, alone.Code));
        Assert.Contains("Paris Agreement | party | Chile", both.Output, StringComparison.Ordinal);
        Assert.Contains("bad.txt", both.Error, StringComparison.Ordinal);
        Assert.Contains("KG9030: ", alone.Error, StringComparison.Ordinal);
    }

    private string Domain(string rules)
    {
        string ours = Path.Combine(AppContext.BaseDirectory, "ontology");
        foreach (string file in Directory.EnumerateFiles(ours, "*", SearchOption.AllDirectories))
            _workspace.Add(Path.Combine("own", Path.GetRelativePath(ours, file)), File.ReadAllText(file));
        _workspace.Add("own/patterns/own.semgrex", rules);
        return _workspace.At("own");
    }
}
