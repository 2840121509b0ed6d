using System.Text.RegularExpressions;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed partial class OutsidePartTests
{
    private static readonly string Output = Path.Combine(ProgramRun.Root, "output");

    [PartFact("rapper")]
    public async Task Another_parser_counts_the_same_triples_in_turtle_and_n_triples()
    {
        string turtle = await CountAsync("turtle", "graph.ttl"), lines = await CountAsync("ntriples", "graph.nt");

        Assert.Equal(lines, turtle);
        Assert.Equal(File.ReadLines(Path.Combine(Output, "graph.nt")).Count().ToString(System.Globalization.CultureInfo.InvariantCulture), lines);
    }

    [PartFact("dot")]
    public async Task Graphviz_draws_the_diagram_without_a_warning()
    {
        var run = await ProgramRun.OfAsync("dot", ["-Tsvg", "graph.dot"], Output);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Contains("<svg", run.Output, StringComparison.Ordinal);
    }

    [PartFact("dot")]
    public async Task The_picture_has_the_nodes_of_the_committed_one()
    {
        using var output = new OutputDirectory();

        await ProgramRun.OfKgAsync("build", "seeds", "--out", output.Path, "--formats", "svg");

        Assert.Equal(Ids(Path.Combine(Output, "graph.svg")), Ids(output.At("graph.svg")));
    }

    private static async Task<string> CountAsync(string syntax, string file)
    {
        var run = await ProgramRun.OfAsync("rapper", ["-c", "-i", syntax, file], Output);
        Assert.Equal(0, run.Code);
        return Count().Match(run.Error).Groups["count"].Value;
    }

    private static List<string> Ids(string svg) => [.. Node().Matches(File.ReadAllText(svg)).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"returned (?<count>\d+) triples")]
    private static partial Regex Count();

    [GeneratedRegex("""<g id="[^"]*" class="(?:node|edge)">\s*<title>[^<]*</title>""")]
    private static partial Regex Node();
}
