using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Tests.Converting;

public sealed class ConvertCommandTests : IDisposable
{
    private const string Turtle = """
        @prefix ex: <http://example.org/> .
        ex:oslo ex:partOf ex:norway ; ex:name "Oslo"@no ; ex:rivers ( ex:aker [ ex:length 10.3 ] ) .
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("out.nt")]
    [InlineData("out.nq.gz")]
    [InlineData("out.trig")]
    [InlineData("out.rdf")]
    [InlineData("out.ttl.gz")]
    public async Task What_is_written_reads_as_the_same_graph(string name)
    {
        string input = _workspace.Add("in.ttl", Turtle);

        var run = await CommandRun.OfAsync("convert", input, _workspace.At(name));

        Assert.Equal(("", ExitCode.Done), (run.Error, run.Code));
        Assert.True(RdfIsomorphism.AreIsomorphic(RdfFile.Load(input).Dataset, RdfFile.Load(_workspace.At(name)).Dataset));
        Assert.False(File.Exists(_workspace.At(name) + ".part"));
    }

    [Fact]
    public async Task The_output_may_be_standard_output()
    {
        var run = await CommandRun.OfAsync("convert", _workspace.Add("in.nt", "<http://example.org/a> <http://example.org/b> \"c\" .\n"), "-", "--to", "nq");

        Assert.Equal("<http://example.org/a> <http://example.org/b> \"c\" .\n", run.Output);
    }

    [Fact]
    public async Task A_relative_IRI_is_resolved_against_the_base_or_against_the_file()
    {
        string input = _workspace.Add("in.ttl", "<a> <b> <c> .");

        var based = await CommandRun.OfAsync("convert", input, "-", "--to", "nt", "--base", "http://example.org/x/");
        var own = await CommandRun.OfAsync("convert", input, "-", "--to", "nt");

        Assert.StartsWith("<http://example.org/x/a>", based.Output, StringComparison.Ordinal);
        Assert.StartsWith("<file:///", own.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lenient_passes_over_bad_lines_and_says_which()
    {
        string input = _workspace.Add("in.nt", "<http://example.org/a> <http://example.org/b> \"c\" .\nthis is no triple\n<http://example.org/d> <http://example.org/e> \"f\" .\n");

        var strict = await CommandRun.OfAsync("convert", input, _workspace.At("strict.nq"));
        var lenient = await CommandRun.OfAsync("convert", input, _workspace.At("lenient.nq"), "--lenient");

        Assert.Equal(ExitCode.Errors, strict.Code);
        Assert.False(File.Exists(_workspace.At("strict.nq")));
        Assert.Equal(ExitCode.Errors, lenient.Code);
        Assert.Contains($"{input}:2:1: KG1", lenient.Error, StringComparison.Ordinal);
        Assert.Contains("1 bad lines were passed over", lenient.Error, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadLines(_workspace.At("lenient.nq")).Count());
    }

    [Theory]
    [InlineData("out.ttl")]
    [InlineData("out.nt")]
    [InlineData("out.rdf")]
    public async Task Named_graphs_are_not_lost_in_silence(string name)
    {
        string input = _workspace.Add("in.trig", "<http://example.org/g> { <http://example.org/a> <http://example.org/b> <http://example.org/c> }");

        var run = await CommandRun.OfAsync("convert", input, _workspace.At(name));

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith("KG9011", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.At(name)));
    }

    [Theory]
    [InlineData("missing.ttl out.nt", "there is no file 'missing.ttl'")]
    [InlineData("in.ttl out.doc", "does not say what to write")]
    [InlineData("in.ttl out.nt --base here", "--base")]
    public async Task A_command_line_that_cannot_be_done_is_refused(string line, string expected)
    {
        string input = _workspace.Add("in.ttl", Turtle);

        var run = await CommandRun.OfAsync(["convert", .. line.Split(' ').Select(word => word == "in.ttl" ? input : word)]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
