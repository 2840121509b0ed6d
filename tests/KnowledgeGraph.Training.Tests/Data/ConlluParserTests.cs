using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Tests.Data;

public sealed class ConlluParserTests
{
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
    public void A_line_with_too_few_columns_is_named_with_its_place()
    {
        TrainingDataException exception = Assert.Throws<TrainingDataException>(() => Parse("# comment", "1\tdo\tdo"));

        Assert.Equal("a.conllu:2:1: KG4301: found 3 columns, expected 10 separated by tabs (CoNLL-U).", exception.Message);
    }

    [Fact]
    public void A_head_outside_the_sentence_is_refused() =>
        Assert.Throws<TrainingDataException>(() => Parse("1\tdo\tdo\tAUX\tVB\t_\t7\tdep\t_\t_"));

    private static List<TreebankSentence> Parse(params string[] lines) => [.. ConlluParser.Parse(new DataFile("a.conllu", lines, ""))];
}
