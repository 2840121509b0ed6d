using KnowledgeGraph.Language;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Tests.Data;

public sealed class TreebanksTests
{
    private const string Row = "1\tdo\tdo\tVERB\tVB\t_\t0\troot\t_\t_";

    [Fact]
    public void Words_are_read_without_multiword_tokens_and_empty_nodes()
    {
        TreebankSentence sentence = Assert.Single(Parse(
            "# text = don't",
            "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
            "1\tdo\tdo\tAUX\tVB\t_\t0\troot\t_\t_",
            "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_",
            "2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_"));

        Assert.Equal(["do", "n't"], sentence.Forms);
        Assert.Equal(["AUX|VB", "PART|RB"], sentence.Tags);
        Assert.Equal([-1, 0], sentence.Heads);
        Assert.Equal(["root", "advmod"], sentence.Relations);
    }

    [Fact]
    public void A_line_with_too_few_columns_is_named_with_its_place() =>
        Assert.Contains("a.conllu:3:1: KG4401", Assert.Throws<TreebankFormatException>(() => Parse(Row, "2\tit\tit")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("_\tobj")]
    [InlineData("0\tobj")]
    [InlineData("1\troot")]
    public void A_word_with_neither_head_nor_root_is_refused(string headAndRelation)
    {
        TrainingDataException exception = Assert.Throws<TrainingDataException>(() => Parse(Row, $"2\tit\tit\tPRON\tPRP\t_\t{headAndRelation}\t_\t_"));

        Assert.StartsWith("a.conllu:2:1: KG4301: the word 'it'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_is_both_learned_from_and_measured_on() => Assert.Empty(Treebanks.Training.Intersect(Treebanks.Development.Values));

    [Fact]
    public void Nothing_is_learned_from_a_development_part() => Assert.All(Treebanks.Training, file => Assert.Contains("-train.", file, StringComparison.Ordinal));

    private static List<TreebankSentence> Parse(params string[] lines) => [.. Treebanks.Read(new DataFile("a.conllu", ["# a comment", .. lines], ""))];
}
