using System.Text.RegularExpressions;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary><c>kg eval</c> and the scorer that defines its figures say the same, of good graphs and of spoilt ones.</summary>
public sealed partial class ReferenceScorerTests
{
    /// <summary>The figures of the reference scorer, in the layout of ours.</summary>
    private const string Script = """
        import sys
        sys.path.insert(0, sys.argv[1])
        import evaluate as e
        res, total = e.score_one(e.Graph(sys.argv[3]), e.Gold(sys.argv[2]), False), [0, 0, 0, 0]
        for r in res.values():
            total = [a + b for a, b in zip(total, r)]
        for name, r in sorted(res.items()) + [("overall", total)]:
            print("%s P %.3f R %.3f F1 %.3f (%d gold, %d built)" % ((name,) + e.prf(r) + (r[3], r[1])))
        """;

    private static readonly string Gold = Path.Combine(ReferenceScorerFactAttribute.Folder, "gold");
    private static readonly string Articles = Path.Combine(ReferenceScorerFactAttribute.Folder, "..", "seeds");

    [ReferenceScorerFact]
    public async Task Both_build_and_score_the_articles_alike()
    {
        var reference = await ProgramRun.OfAsync(PythonFactAttribute.Interpreter, ["-B", Path.Combine(ReferenceScorerFactAttribute.Folder, "evaluate.py"), "--kg", $"dotnet '{ProgramRun.KgAssembly}'"], ProgramRun.Root);

        var ours = await ProgramRun.OfKgAsync("eval", "--gold", Gold, "--articles", Articles);

        Assert.Equal((0, 0), (reference.Code, ours.Code));
        Assert.Equal(Lines(reference.Output)[^1], Lines(ours.Output)[^1]);
        Assert.Equal(Lines(reference.Output).Select(NameAndGold), Lines(ours.Output).Select(NameAndGold));
    }

    [ReferenceScorerFact]
    public async Task Both_score_spoilt_graphs_alike()
    {
        using var output = new OutputDirectory();
        foreach (string gold in Directory.EnumerateFiles(Gold, "*.json").Order(StringComparer.Ordinal))
        {
            string article = ArticleName().Match(File.ReadAllText(gold)).Groups["name"].Value;
            await ProgramRun.OfKgAsync("build", Path.Combine(Articles, article), "--out", output.Path, "--formats", "nt", "-q");
            string[] lines = File.ReadAllLines(output.At("graph.nt"));
            for (int step = 2; step < 5; step++)
            {
                File.WriteAllLines(output.At("spoilt.nt"), Spoil(lines, step));
                await AssertAlikeAsync(gold, output.At("spoilt.nt"));
            }
        }
    }

    private static async Task AssertAlikeAsync(string gold, string graph)
    {
        var reference = await ProgramRun.OfAsync(PythonFactAttribute.Interpreter, ["-B", "-c", Script, ReferenceScorerFactAttribute.Folder, gold, graph], ProgramRun.Root);
        var ours = await ProgramRun.OfKgAsync("eval", "--gold", gold, graph);

        Assert.Equal((0, ""), (reference.Code, reference.Error));
        Assert.Equal(Lines(reference.Output), Lines(ours.Output).Skip(1));
    }

    /// <summary>Drops some triples, gives some the object of another, cuts and mixes some texts; the same each time.</summary>
    private static IEnumerable<string> Spoil(string[] lines, int step)
    {
        var statements = lines.Select(line => Statement().Match(line)).Where(match => match.Success).ToList();
        string[] literals = [.. statements.Select(match => match.Groups["object"].Value).Where(IsText)], others = [.. statements.Select(match => match.Groups["object"].Value).Where(value => !IsText(value))];
        for (int at = 0; at < statements.Count; at++)
        {
            string value = statements[at].Groups["object"].Value;
            string[] pool = IsText(value) ? literals : others;
            string changed = (at * step % 23) switch
            {
                0 => pool[at * step % pool.Length],
                1 when IsText(value) => $"\"{value.Split('"')[1].Split(' ')[0]} the Défence {value.Split('"')[1]}\"",
                2 when IsText(value) => $"\"{string.Join(' ', value.Split('"')[1].Split(' ').Reverse())}\"",
                _ => value,
            };
            if (at * step % 19 != 3)
                yield return $"{statements[at].Groups["head"].Value} {changed} .";
        }
    }

    private static bool IsText(string value) => value.StartsWith('"') && !value.Contains('\\', StringComparison.Ordinal);

    /// <summary>The lines that say something, with one blank between words.</summary>
    private static List<string> Lines(string text) =>
        [.. text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0)];

    /// <summary>Of the lines before the last the reference prints two decimals only, and of articles not how much was built.</summary>
    private static (string Name, string Gold) NameAndGold(string line) => (line[..line.IndexOf(' ', StringComparison.Ordinal)], GoldCount().Match(line).Value);

    [GeneratedRegex(@"^(?<head>\S+ \S+) (?<object>.*) \.$")]
    private static partial Regex Statement();

    [GeneratedRegex(@"\(\d+ gold")]
    private static partial Regex GoldCount();

    [GeneratedRegex("\"article\":\\s*\"(?<name>[^\"]+)\"")]
    private static partial Regex ArticleName();
}
