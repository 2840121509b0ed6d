using System.CommandLine;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Cli.Building;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Tests.Building;

public sealed class BuildArgumentsTests
{
    [Fact]
    public void What_is_not_said_has_its_default()
    {
        var settings = Read("articles", "--out", "graph");

        Assert.Equal(["articles"], settings.Paths);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "ontology"), settings.OntologyFolder);
        Assert.Equal(new ExtractionOptions().BaseIri, settings.BaseIri);
        Assert.Null(settings.Date);
        Assert.Null(settings.Formats);
        Assert.Equal(RdfVersion.Rdf11, settings.RdfVersion);
        Assert.Equal(Environment.ProcessorCount, settings.Threads);
    }

    [Fact]
    public void What_is_said_arrives()
    {
        var settings = Read(
            "-", "b.txt", "-o", "graph", "--base", "https://example.org/id#", "--date", "2011-10-09", "--formats", "nt, TTL,nt", "--rdf", "1.2", "--threads", "3", "--min-confidence", "0.85", "--strict");

        Assert.Equal(["-", "b.txt"], settings.Paths);
        Assert.Equal("https://example.org/id#", settings.BaseIri);
        Assert.Equal(PartialDate.Parse("2011-10-09"), settings.Date);
        Assert.Equal([GraphFormat.Ttl, GraphFormat.Nt], settings.Formats);
        Assert.Equal(RdfVersion.Rdf12, settings.RdfVersion);
        Assert.Equal(3, settings.Threads);
        Assert.Equal(0.85m, settings.MinConfidence);
        Assert.True(settings.Strict);
    }

    [Theory]
    [InlineData("--date", "2011-10", "YYYY-MM-DD")]
    [InlineData("--date", "2011-02-30", "YYYY-MM-DD")]
    [InlineData("--base", "https://example.org/id", "ends in / or #")]
    [InlineData("--base", "no iri/", "absolute IRI")]
    [InlineData("--formats", "ttl,", "'' is no format")]
    [InlineData("--formats", "1", "'1' is no format")]
    [InlineData("--rdf", "1.3", "1.3")]
    [InlineData("--threads", "0", "--threads is 0")]
    [InlineData("--min-confidence", "1.5", "--min-confidence is 1.5; expected a number from 0 to 1")]
    [InlineData("--ontology", "no-such-folder", "no-such-folder")]
    public async Task A_value_that_cannot_be_used_is_wrong_usage(string option, string value, string expected)
    {
        var run = await CommandRun.OfAsync("build", "x", "--out", "y", option, value);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static BuildSettings Read(params string[] args)
    {
        var arguments = new BuildArguments();
        var command = new Command("build");
        arguments.AddTo(command);
        var line = command.Parse(args);
        Assert.Empty(line.Errors);
        return arguments.Read(line, Verbosity.Normal);
    }
}
