using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(ProgramRun.Root, "README.md"));

    [Fact]
    public void The_first_command_stands_above_line_15()
    {
        int line = Array.FindIndex(Readme, text => text.StartsWith("$ dotnet run", StringComparison.Ordinal));

        Assert.InRange(line, 0, 13);
    }

    [Fact]
    public async Task Its_commands_run_one_after_the_other()
    {
        await RunAsync(Commands().Where(args => !NeedsGraphviz(args)));
    }

    [PartFact("dot")]
    public async Task Its_commands_that_draw_run_too()
    {
        await RunAsync(Commands());
    }

    [Fact]
    public async Task Its_answers_are_those_that_the_program_gives()
    {
        using var folder = new OutputDirectory();
        Directory.CreateDirectory(folder.At("graph"));
        File.Copy(Path.Combine(ProgramRun.Root, "output", "graph.trig"), folder.At("graph/graph.trig"));
        Copy(Path.Combine("ontology", "queries"), folder.Path);
        MakeOwnDomain(folder);
        var shown = Answers().ToList();

        Assert.True(shown.Count >= 3);
        foreach (var (args, answer) in shown)
        {
            var run = await ProgramRun.OfAsync("dotnet", [ProgramRun.KgAssembly, .. args], folder.Path);
            Assert.Equal(answer, run.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd()));
        }
    }

    [Fact]
    public async Task A_property_and_a_rule_of_ten_lines_give_a_relation_of_another_domain()
    {
        using var folder = new OutputDirectory();
        MakeOwnDomain(folder);

        var run = await ProgramRun.OfAsync("dotnet", [ProgramRun.KgAssembly, "build", "catch.txt", "--ontology", "mine", "--out", "sea", "--formats", "nt"], folder.Path);

        Assert.Equal((0, ""), (run.Code, run.Error.Contains("KG", StringComparison.Ordinal) ? run.Error : ""));
        Assert.InRange(Block("```ttl").Count() + Block("```semgrex").Count(), 1, 10);
        var edge = Assert.Single(RdfFile.Load(folder.At("sea/graph.nt")).Dataset, quad => quad.Predicate.ToString()!.Contains("sellsTo", StringComparison.Ordinal));
        Assert.EndsWith("/norway", ((Iri)edge.Subject).Value, StringComparison.Ordinal);
        Assert.EndsWith("/chile", ((Iri)edge.Object).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_its_turtle_says_the_output_says_too()
    {
        using var folder = new OutputDirectory();
        string output = Path.Combine(ProgramRun.Root, "output", "graph.ttl");
        File.WriteAllLines(folder.At("shown.ttl"), File.ReadLines(output).Where(line => line.StartsWith("@prefix", StringComparison.Ordinal)).Concat(Block("```turtle")));
        var (graph, shown) = (RdfFile.Load(output).Dataset, RdfFile.Load(folder.At("shown.ttl")).Dataset);

        Assert.NotEmpty(shown);
        Assert.All(shown, quad => Assert.NotEmpty(graph.Match(Known(quad.Subject), quad.Predicate, Known(quad.Object))));

        static Term? Known(Term term) => term is BlankNode ? null : term;
    }

    [Fact]
    public void Its_links_lead_somewhere()
    {
        var links = Readme.SelectMany(line => Link().Matches(line).Select(match => match.Groups["to"].Value)).Distinct();

        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(ProgramRun.Root, link)), $"{link} does not exist"));
    }

    private static async Task RunAsync(IEnumerable<string[]> commands)
    {
        using var folder = new OutputDirectory();
        Copy("seeds", folder.Path);
        Copy(Path.Combine("ontology", "queries"), folder.Path);
        MakeOwnDomain(folder);
        var all = commands.ToList();
        Assert.NotEmpty(all);
        foreach (string[] args in all)
        {
            var run = await ProgramRun.OfAsync("dotnet", [ProgramRun.KgAssembly, .. args], folder.Path);
            Assert.True(run.Code == 0, $"kg {string.Join(' ', args)}\nended with {run.Code}: {run.Error}");
        }
    }

    /// <summary>The arguments of each line of a console block that calls the program.</summary>
    private static IEnumerable<string[]> Commands() => Block("```console").Where(IsCommand).Select(ArgumentsOf);

    /// <summary>The commands below which the README shows what they print, with those lines.</summary>
    private static IEnumerable<(string[] Args, string[] Answer)> Answers()
    {
        string[] lines = [.. Block("```console")];
        for (int at = 0; at < lines.Length; at++)
        {
            string[] answer = [.. lines.Skip(at + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal))];
            if (IsCommand(lines[at]) && answer.Length > 0) yield return (ArgumentsOf(lines[at]), answer);
        }
    }

    private static bool IsCommand(string line) => line.StartsWith("$ kg ", StringComparison.Ordinal) || line.StartsWith("$ dotnet run ", StringComparison.Ordinal);

    private static string[] ArgumentsOf(string line)
    {
        string[] words = [.. CommandLineParser.SplitCommandLine(line[2..])];
        return words[0] == "kg" ? words[1..] : words[(Array.IndexOf(words, "--") + 1)..];
    }

    private static bool NeedsGraphviz(string[] args) => args[0] == "render" && !args.Contains("dot", StringComparer.Ordinal);

    private static IEnumerable<string> Block(string fence)
    {
        bool inside = false;
        foreach (string line in Readme)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = !inside && line == fence;
            else if (inside)
                yield return line;
        }
    }

    private static void Copy(string name, string to) => CopyFiles(Path.Combine(ProgramRun.Root, name), Path.Combine(to, name));

    /// <summary>The domain of the reader's own that the README makes: a copy of ours, and what its blocks say.</summary>
    private static void MakeOwnDomain(OutputDirectory folder)
    {
        string ontology = Path.Combine(ProgramRun.Root, "ontology");
        foreach (string part in (string[])["", "gazetteer", "lexicon", "patterns"])
            CopyFiles(Path.Combine(ontology, part), folder.At(Path.Combine("mine", part)));
        File.WriteAllLines(folder.At("mine/sea.ttl"), Block("```ttl"));
        File.WriteAllLines(folder.At("mine/patterns/sea.semgrex"), Block("```semgrex"));
        File.WriteAllLines(folder.At("catch.txt"), Block("```text"));
    }

    private static void CopyFiles(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    [GeneratedRegex(@"\]\((?<to>[^)#:]+)\)")]
    private static partial Regex Link();
}
