using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Naming;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class BioParserTests
{
    [Fact]
    public void Names_and_words_are_read()
    {
        NameSentence sentence = Assert.Single(Parse("# id = 1", "Ada\tB-PER\tB-PER", "Moreau\tI-PER\tI-PER", "left\tO\tO", "#\tO\tO", ""));

        Assert.Equal(["Ada", "Moreau", "left", "#"], sentence.Forms);
        Assert.Equal([new FoundName(0, 2, NameType.Person)], sentence.Names);
    }

    [Theory]
    [InlineData("I-PER")]
    [InlineData("B-THING")]
    public void A_label_out_of_place_is_named_with_its_line(string label)
    {
        TrainingDataException exception = Assert.Throws<TrainingDataException>(() => Parse("# id = 1", $"Ada\t{label}\t{label}"));

        Assert.StartsWith("a.bio:2:1: KG4301: found the", exception.Message, StringComparison.Ordinal);
    }

    private static List<NameSentence> Parse(params string[] lines) => [.. BioParser.Parse(new DataFile("a.bio", lines, ""))];
}
