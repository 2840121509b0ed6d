using KnowledgeGraph.Language;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Naming;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class NameVariationTests
{
    private static readonly NameVariation Variation = new(new Dictionary<NameType, string[][]> { [NameType.Location] = [["Port", "-", "Vell"]] });

    [Fact]
    public void Names_give_way_to_others_of_their_type_and_their_places_move_along()
    {
        NameExample[] varied = [.. Variations()];

        Assert.Contains(varied, example => example.Sentence.Forms.Contains("Vell", StringComparer.Ordinal));
        Assert.All(varied, example => Assert.Equal(example.Sentence.Forms.Length, example.Xpos.Length));
        Assert.All(varied, example => Assert.Equal("moreau", example.Sentence.Forms[example.Sentence.Names[0].End - 1].ToLowerInvariant()));
        Assert.All(varied, example => Assert.Equal(".", example.Sentence.Forms[example.Sentence.Names[2].End]));
    }

    [Fact]
    public void Some_sentences_are_written_in_capitals_and_some_all_small()
    {
        Assert.Contains(Variations(), example => example.Sentence.Forms[0] == "ADA");
        Assert.Contains(Variations(), example => example.Sentence.Forms[0] == "ada");
    }

    private static IEnumerable<NameExample> Variations()
    {
        var generator = new SeededGenerator(7);
        return Enumerable.Range(0, 300).Select(_ => Variation.Vary(TinyNames.Examples[0], generator));
    }
}
