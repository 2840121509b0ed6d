namespace KnowledgeGraph.Language.Tests;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Lemmatizer = new(LanguageResources.Open());

    [Theory]
    [InlineData("treaties", "NNS", "treaty")]
    [InlineData("boxes", "NNS", "box")]
    [InlineData("bases", "NNS", "base")]
    [InlineData("women", "NNS", "woman")]
    [InlineData("people", "NNS", "people")]
    [InlineData("troops", "NNS", "troops")]
    [InlineData("States", "NNPS", "State")]
    [InlineData("Netherlands", "NNPS", "Netherlands")]
    public void Plurals(string form, string tag, string expected) => Assert.Equal(expected, LemmaOf(form, tag));

    [Theory]
    [InlineData("planned", "VBD", "plan")]
    [InlineData("hoping", "VBG", "hope")]
    [InlineData("hopping", "VBG", "hop")]
    [InlineData("controlled", "VBN", "control")]
    [InlineData("telling", "VBG", "tell")]
    [InlineData("denies", "VBZ", "deny")]
    [InlineData("went", "VBD", "go")]
    [InlineData("found", "VBD", "find")]
    [InlineData("found", "VB", "found")]
    [InlineData("was", "VBD", "be")]
    [InlineData("'ll", "MD", "will")]
    [InlineData("n't", "RB", "not")]
    public void Verbs(string form, string tag, string expected) => Assert.Equal(expected, LemmaOf(form, tag));

    [Theory]
    [InlineData("bigger", "JJR", "big")]
    [InlineData("easiest", "JJS", "easy")]
    [InlineData("better", "JJR", "good")]
    [InlineData("larger", "JJR", "large")]
    [InlineData("Norwegian", "JJ", "Norwegian")]
    [InlineData("Long", "JJ", "long")]
    public void Adjectives(string form, string tag, string expected) => Assert.Equal(expected, LemmaOf(form, tag));

    [Theory]
    [InlineData("them", "PRP", "they")]
    [InlineData("these", "DT", "this")]
    [InlineData("60,000", "CD", "60000")]
    [InlineData("Oslo", "NNP", "Oslo")]
    [InlineData("GDP", "NN", "GDP")]
    public void Other_words(string form, string tag, string expected) => Assert.Equal(expected, LemmaOf(form, tag));

    [Fact]
    public void Without_tags_the_word_alone_decides()
    {
        var lemmas = Annotated.Of("The ministers denied that Bergen had signed treaties.").Tokens.Select(token => token.Lemma);

        Assert.Equal("the minister deny that Bergen have sign treaty .", string.Join(' ', lemmas));
    }

    [Fact]
    public void The_clitic_s_before_been_is_have()
    {
        Token[] tokens = [new(new TextSpan(0, 2), "It") { Xpos = "PRP" }, new(new TextSpan(2, 4), "'s") { Xpos = "VBZ" }, new(new TextSpan(5, 9), "been") { Xpos = "VBN" }];

        var document = Lemmatizer.Annotate(new AnnotatedDocument("It's been", [new TextSpan(0, 9)]) { Tokens = [.. tokens], Sentences = [new Sentence(new TextSpan(0, 9), new TokenRange(0, 3), 0)] });

        Assert.Equal(["it", "have", "be"], document.Tokens.Select(token => token.Lemma));
    }

    private static string LemmaOf(string form, string tag)
    {
        var span = new TextSpan(0, form.Length);
        var document = new AnnotatedDocument(form, [span]) { Tokens = [new Token(span, form) { Xpos = tag }], Sentences = [new Sentence(span, new TokenRange(0, 1), 0)] };
        return Lemmatizer.Annotate(document).Tokens[0].Lemma;
    }
}
