namespace KnowledgeGraph.Language.Tests.Evaluation;

public sealed class LanguageEvaluationTests
{
    private static readonly EnglishPipeline Pipeline = EnglishPipeline.Load();

    private static readonly string Treebank = Conllu.Of(
        "# newdoc id = a", "# text = Peru didn't pay.",
        "1 Peru Peru PROPN NNP Number=Sing 4 nsubj _ NER=B-LOC", "2-3 didn't", "2 did do AUX VBD _ 4 aux _ NER=O", "3 n't not PART RB Polarity=Neg 4 advmod _ NER=O", "4 pay pay VERB VB VerbForm=Inf 0 root _ SpaceAfter=No|NER=O", "5 . . PUNCT . _ 4 punct _ NER=O");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_plain_sentence_is_read_as_people_read_it(bool useGoldTokens)
    {
        var scores = LanguageEvaluation.Score(Pipeline, new StringReader(Treebank), "f", useGoldTokens).ToDictionary(score => score.Name, StringComparer.Ordinal);

        Assert.Equal(["LAS", "LOC", "Lemmas", "Names", "ORG", "PER", "Sentences", "Tokens", "UAS", "UFeats", "UPOS", "Words"], scores.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(1, scores["Tokens"].F1);
        Assert.Equal(1, scores["Words"].F1);
        Assert.Equal(1, scores["LAS"].F1);
        Assert.Equal(1, scores["LOC"].Gold);
    }

    [Fact]
    public void Given_words_are_kept_even_where_the_tokenizer_would_cut_them_otherwise()
    {
        string file = Conllu.Of("# text = Peru didn't", "1 Peru Peru PROPN NNP _ 2 nsubj", "2 didn't do VERB VBD _ 0 root");

        var given = LanguageEvaluation.Score(Pipeline, new StringReader(file), "f", useGoldTokens: true);
        var read = LanguageEvaluation.Score(Pipeline, new StringReader(file), "f");

        Assert.Equal(2, given.Single(score => score.Name == "Words").Found);
        Assert.Equal(3, read.Single(score => score.Name == "Words").Found);
    }

    [Fact]
    public void A_file_without_names_gets_no_scores_of_names()
    {
        var scores = LanguageEvaluation.Score(Pipeline, new StringReader(Treebank.Replace("NER=", "X=", StringComparison.Ordinal)), "f");

        Assert.DoesNotContain(scores, score => score.Name is "Names");
        Assert.Contains(scores, score => score.Name is "LAS");
    }

    [Fact]
    public void A_file_of_names_gets_only_those()
    {
        var scores = LanguageEvaluation.Score(Pipeline, new StringReader("Peru\tB-LOC\npays\tO\n"), "f");

        Assert.Equal(["PER", "LOC", "ORG", "Names"], scores.Select(score => score.Name));
    }
}
