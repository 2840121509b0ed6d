
namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>How well the facts of real news texts are found: Wikinews articles out of the GUM treebank, with gold facts in <c>tests/gold/wikinews</c>.</summary>
public sealed class WikinewsTests
{
    /// <summary>Three points below what is reached, so that a change that costs more is seen.</summary>
    private const string LowestScore = "0.70";

    [TreebankFact]
    public async Task The_facts_of_three_articles_are_found_as_well_as_before()
    {
        using var articles = new OutputDirectory();
        string gold = Path.Combine(ProgramRun.Root, "tests", "gold", "wikinews", "tuned");
        var texts = TreebankNews.Read(ProgramRun.Root);
        foreach (string name in Directory.EnumerateFiles(gold, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)))
            File.WriteAllText(articles.At(name + ".txt"), texts[name]);

        var run = await ProgramRun.OfKgAsync("eval", "--gold", gold, "--articles", articles.Path, "--at-least", LowestScore);

        Assert.True(run.Code == 0, run.Output + run.Error);
    }
}
