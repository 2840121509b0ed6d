using KnowledgeGraph.Language.Treebanks;

namespace KnowledgeGraph.Language.Tests.Treebanks;

public sealed class TreebankReaderTests
{
    [Fact]
    public void Ranges_are_tokens_and_their_rows_are_words()
    {
        var sentence = Assert.Single(Read(Conllu.Of("# text = We didn't.", "1 We we PRON PRP Case=Nom 0 root", "2-3 didn't _ _ _ _ _ _ _ SpaceAfter=No", "2 did do AUX VBD _ 1 aux", "3 n't not PART RB _ 1 advmod", "4 . . PUNCT . _ 1 punct")));

        Assert.Equal(["We", "didn't", "."], sentence.Tokens.Select(token => token.Form));
        Assert.Equal([false, true, false], sentence.Tokens.Select(token => token.IsMultiword));
        Assert.Equal([true, false, true], sentence.Tokens.Select(token => token.HasSpaceAfter));
        Assert.Equal(["We", "did", "n't", "."], sentence.Words.Select(word => word.Form));
        Assert.Equal([-1, 0, 0, 0], sentence.Words.Select(word => word.Head));
    }

    [Fact]
    public void Empty_nodes_are_passed_over()
    {
        var sentence = Assert.Single(Read(Conllu.Of("1 Go go VERB VB _ 0 root", "1.1 there there ADV RB", "2 ! ! PUNCT . _ 1 punct")));

        Assert.Equal(["Go", "!"], sentence.Words.Select(word => word.Form));
    }

    [Fact]
    public void Without_a_text_comment_the_tokens_make_the_text()
    {
        var sentence = Assert.Single(Read(Conllu.Of("1 Go go VERB VB _ 0 root _ SpaceAfter=No", "2 ! ! PUNCT . _ 1 punct")));

        Assert.Equal("Go!", sentence.Text);
    }

    [Fact]
    public void Raw_text_joins_sentences_by_a_space_and_paragraphs_by_a_blank_line()
    {
        string file = Conllu.Of("# newdoc id = a", "# text = One.", "1 One. one") + Conllu.Of("# text = Two.", "1 Two. two")
            + Conllu.Of("# newpar", "# text = Three.", "1 Three. three") + Conllu.Of("# newdoc id = b", "# text = Four.", "1 Four. four");

        var documents = TreebankDocument.Of(Read(file), "f").ToList();

        Assert.Equal(["One. Two.\n\nThree.", "Four."], documents.Select(document => document.Text));
        Assert.Equal(["One. Two.", "Three."], documents[0].Paragraphs.Select(paragraph => paragraph.Of(documents[0].Text)));
        Assert.Equal(new TextSpan(5, 9), documents[0].TokenSpans[1][0]);
    }

    [Fact]
    public void Names_in_two_columns_are_read_with_each_sentence_as_a_paragraph()
    {
        var sentences = Read("# id = x-0\nOslo\tB-LOC\tB-LOC\n#\tO\tO\n\n# id = x-1\nA\tO\tO\n\n# id = y-0\nB\tO\tO\n");

        Assert.Equal(["Oslo #", "A", "B"], sentences.Select(sentence => sentence.Text));
        Assert.Equal(["B-LOC", "O"], sentences[0].Words.Select(word => word.MiscValue("NER")));
        Assert.Equal([true, false, true], sentences.Select(sentence => sentence.BeginsDocument));
        Assert.All(sentences, sentence => Assert.True(sentence.BeginsParagraph));
    }

    [Theory]
    [InlineData("2:1", "KG4401", "a\tO\nb\n")]
    [InlineData("2:1", "KG4402", "1 Go go _ _ _ 0 root _ _\n3 x x _ _ _ 1 dep _ _\n")]
    [InlineData("1:1", "KG4403", "1 Go go _ _ _ 7 root _ _\n")]
    [InlineData("1:1", "KG4403", "1-3 Go _ _ _ _ _ _ _ _\n1 Go go _ _ _ 0 root _ _\n")]
    [InlineData("1:1", "KG4404", "Oslo\tLOC\n")]
    [InlineData("2:1", "KG4405", "# text = Went\n1 Go go _ _ _ 0 root _ _\n")]
    public void A_malformed_row_is_named_with_its_place(string place, string code, string file)
    {
        string tabs = file.Contains('\t', StringComparison.Ordinal) ? file : string.Join('\n', file.Split('\n').Select(line => line.StartsWith('#') ? line : line.Replace(' ', '\t')));

        var error = Assert.Throws<TreebankFormatException>(() => TreebankDocument.Of(Read(tabs), "f").ToList());

        Assert.Equal(code, error.Code);
        Assert.StartsWith($"f:{place}: {code}: ", error.Message, StringComparison.Ordinal);
    }

    private static List<ConlluSentence> Read(string file) => [.. new TreebankReader(new StringReader(file), "f").Read()];
}
