using System.Reflection;

namespace KnowledgeGraph.Cli.Tests.Validating;

public sealed class ValidateCommandTests : IDisposable
{
    private const string Shapes = """
        @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <http://example.org/> .
        ex:Pier a sh:NodeShape ; sh:targetClass ex:Pier ; sh:property [ sh:path ex:length ; sh:minCount 1 ; sh:message "a pier has a length"@en ] .
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task The_committed_graph_conforms_to_the_shapes_of_the_domain()
    {
        string root = typeof(ValidateCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(item => item.Key == "RepositoryRoot").Value!;

        var run = await CommandRun.OfAsync("validate", Path.Combine(root, "output", "graph.trig"), "--shapes", Path.Combine(root, "ontology", "shapes.ttl"));

        Assert.Equal("conforms\n", run.Output);
        Assert.Equal(ExitCode.Done, run.Code);
    }

    [Fact]
    public async Task What_does_not_conform_is_listed_and_the_exit_code_says_so()
    {
        var run = await ValidateAsync("table");

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("ex:north", run.Output, StringComparison.Ordinal);
        Assert.Contains("a pier has a length", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_may_be_RDF()
    {
        var run = await ValidateAsync("ttl");

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("sh:conforms false", run.Output, StringComparison.Ordinal);
    }

    private Task<CommandRun> ValidateAsync(string format) => CommandRun.OfAsync(
        "validate", _workspace.Add("data.ttl", "@prefix ex: <http://example.org/> . ex:north a ex:Pier ."), "--shapes", _workspace.Add("shapes/shapes.ttl", Shapes), "--format", format);
}
