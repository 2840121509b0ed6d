using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests.Parsing;

public sealed class ParseCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Raw_text_is_read_as_it_stands()
    {
        string file = _workspace.Add("notes.txt", "---\ntitle: none\n---\n\nNorway paid Chile.\r\n\r\nIt rained.");

        var run = await CommandRun.OfAsync("parse", file, "--raw", "--format", "conllu");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("title", run.Output, StringComparison.Ordinal);
        Assert.Contains("# text = It rained.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\tStart=21|End=27|NER=B-LOC\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_article_the_text_is_read_and_places_are_those_of_the_file()
    {
        string file = _workspace.Add("river.md", Workspace.River);

        var run = await CommandRun.OfAsync("parse", file, "--format", "ner");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.DoesNotContain("Fjord Courier", run.Output, StringComparison.Ordinal);
        string[] rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(rows);
        Assert.All(rows.Select(row => row.Split('\t')), row => Assert.Equal(
            row[3], Workspace.River[int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture)..int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)]));
    }

    [Fact]
    public async Task Without_a_format_trees_are_drawn()
    {
        var run = await CommandRun.OfAsync("parse", _workspace.Add("a.txt", "Norway paid Chile."), "--raw");

        Assert.StartsWith("# 1: Norway paid Chile.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("---+", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_words_names_times_quantities_and_quotations()
    {
        var run = await CommandRun.OfAsync("parse", _workspace.Add("river.md", Workspace.River), "--format", "json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.NotEqual(0, json.GetProperty("sentences")[0].GetProperty("tokens").GetArrayLength());
        Assert.NotEqual(0, json.GetProperty("names").GetArrayLength());
        Assert.Equal("April 12, 2018", json.GetProperty("times")[0].GetProperty("text").GetString());
        Assert.Equal("a good bridge.", json.GetProperty("quotations")[0].GetProperty("content").GetString());
        Assert.Equal(JsonValueKind.Array, json.GetProperty("quantities").ValueKind);
    }

    [Fact]
    public async Task The_result_may_go_to_a_file()
    {
        string target = _workspace.At("a.conllu");

        var run = await CommandRun.OfAsync("parse", _workspace.Add("a.txt", "Norway paid."), "--raw", "-f", "conllu", "-o", target);

        Assert.Empty(run.Output);
        Assert.StartsWith("# newpar\n# sent_id = 1\n", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        var run = await CommandRun.OfAsync("parse", _workspace.AddBad("bad.txt"), "--raw");

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith("KG9020", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.txt", "there is no file 'missing.txt'")]
    [InlineData("missing.txt --format svg", "svg")]
    [InlineData("", "FILE")]
    public async Task A_command_line_that_cannot_be_done_is_refused(string line, string expected)
    {
        var run = await CommandRun.OfAsync(["parse", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_text_gives_an_empty_answer()
    {
        string file = _workspace.Add("a.txt", " \n");

        Assert.Equal("", (await CommandRun.OfAsync("parse", file, "--raw", "-f", "tree")).Output);
        Assert.Equal("", (await CommandRun.OfAsync("parse", file, "--raw", "-f", "conllu")).Output);
    }
}
