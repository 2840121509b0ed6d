using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Naming;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class NameSentenceReaderTests
{
    [Fact]
    public void Names_and_words_are_read()
    {
        NameSentence sentence = Assert.Single(Read("# id = a-0", "Ada\tB-PER\tB-PER", "Moreau\tI-PER\tI-PER", "left\tO\tO", "#\tO\tO", ""));

        Assert.Equal(["Ada", "Moreau", "left", "#"], sentence.Forms);
        Assert.Equal([new FoundName(0, 2, NameType.Person)], sentence.Names);
        Assert.True(sentence.BeginsDocument);
    }

    [Fact]
    public void A_sentence_of_a_treebank_has_no_names()
    {
        NameSentence sentence = Assert.Single(Read("1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_", "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_", ""));

        Assert.Equal(["She", "left"], sentence.Forms);
        Assert.Empty(sentence.Names);
    }

    [Theory]
    [InlineData("I-PER")]
    [InlineData("B-THING")]
    public void A_label_out_of_place_is_named_with_its_line(string label)
    {
        TrainingDataException exception = Assert.Throws<TrainingDataException>(() => Read("# id = 1", $"Ada\t{label}\t{label}"));

        Assert.StartsWith("a.bio:2:1: KG4301: found the", exception.Message, StringComparison.Ordinal);
    }

    private static List<NameSentence> Read(params string[] lines) => NameSentenceReader.Read(new DataFile("a.bio", lines, ""));
}
