using System.Reflection;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Cli.Tests.Querying;

/// <summary>The questions of <c>ontology/queries</c>, asked of the committed output.</summary>
public sealed class OntologyQueryTests
{
    private static readonly string Root = typeof(OntologyQueryTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(item => item.Key == "RepositoryRoot").Value!;

    private static readonly string Folder = Path.Combine(Root, "ontology", "queries");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.rq").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_fifteen_questions() => Assert.Equal(15, Directory.EnumerateFiles(Folder, "*.rq").Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_begins_with_its_question_in_a_comment(string name)
    {
        string first = File.ReadLines(Path.Combine(Folder, name + ".rq")).First();

        Assert.StartsWith("# ", first, StringComparison.Ordinal);
        Assert.Contains('?', first);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_has_the_answer_that_was_approved(string name)
    {
        var run = await CommandRun.OfAsync("query", Path.Combine(Root, "output", "graph.trig"), Path.Combine(Folder, name + ".rq"), "--format", "tsv");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.True(run.Output.Count(character => character == '\n') > 1, "the answer has no row");
        Golden.Verify(run.Output, "tsv", name);
    }
}
