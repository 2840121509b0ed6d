using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>What is found in the articles of <c>seeds/</c> is found, too, when they tell of other persons, countries, ministries, cities, days and sums: nothing hangs on who it is about.</summary>
public sealed class RenamingTests(RenamingWorld world, ITestOutputHelper output) : IClassFixture<RenamingWorld>
{
    private const double Bar = 0.95;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_facts_of_renamed_articles_come_out_renamed(int seed)
    {
        var plan = world.Plan(seed);
        var renamer = new SeedRenamer(plan);
        var words = new FactWords(plan, renamer);
        var fromLists = world.NamesFromLists().Select(words.Expected).ToHashSet();
        var expected = new FactReader(world.Graph, words.Expected).Read().Where(fact => !fact.Slots.Any(slot => fromLists.Contains(slot.Preferred))).ToList();

        var graph = world.Build(world.Files.Select(file => (file.Name, renamer.Rename(file.Text, world.Language.Annotate(file.Text.AsMemory())))));
        var actual = new FactReader(graph, words.Actual).Read();

        var lost = expected.Where(fact => !actual.Any(fact.Says)).ToList();
        double kept = 1 - (lost.Count / (double)expected.Count);
        output.WriteLine($"{plan}\n{expected.Count - lost.Count} of {expected.Count} facts ({kept:P1}) come out renamed; lost:");
        foreach (var fact in lost)
            output.WriteLine("- " + fact);
        foreach (var fact in actual.Where(fact => !expected.Any(fact.Says)))
            output.WriteLine("+ " + fact);
        Assert.True(expected.Count > 50, $"Only {expected.Count} facts came out of seeds/.");
        Assert.True(kept >= Bar, $"{plan}: {kept:P1} of {expected.Count} facts come out renamed, {Bar:P0} are asked for; lost:\n" + string.Join('\n', lost));
    }

    [Fact]
    public void The_same_seed_renames_alike_and_another_renames_otherwise()
    {
        string text = world.Files[0].Text;

        string once = new SeedRenamer(world.Plan(1)).Rename(text);
        string again = new SeedRenamer(world.Plan(1)).Rename(text);
        string other = new SeedRenamer(world.Plan(2)).Rename(text);

        Assert.Equal(once, again);
        Assert.NotEqual(once, other);
        Assert.NotEqual(text, once);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Nothing_that_is_renamed_is_left_in_a_renamed_article(int seed)
    {
        var plan = world.Plan(seed);
        var renamer = new SeedRenamer(plan);

        foreach (var file in world.Files)
        {
            string renamed = renamer.Rename(file.Text, world.Language.Annotate(file.Text.AsMemory()));
            var names = plan.Names.Keys.Concat(plan.Countries.SelectMany(pair => pair.From.All.Concat(pair.From.Capital))).Concat(plan.Cities.Select(pair => pair.From));
            Assert.DoesNotContain(names, name => Regex.IsMatch(renamed, $@"(?<!\w){Regex.Escape(name)}(?!\w)"));
        }
    }
}
