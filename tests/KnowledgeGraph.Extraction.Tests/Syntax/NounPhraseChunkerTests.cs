using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Syntax;

public sealed class NounPhraseChunkerTests
{
    [Theory]
    [InlineData("signed/VERB/0/root/VBD the/DET/4/det new/ADJ/4/amod pact/NOUN/1/obj", 3, "new pact", "the")]
    [InlineData("on/ADP/3/case its/PRON/3/nmod:poss/PRP$ pact/NOUN/0/root", 2, "pact", "its")]
    [InlineData("Peru/PROPN/3/nmod:poss 's/PART/1/case pact/NOUN/0/root", 2, "Peru 's pact", "")]
    [InlineData("and/CCONJ/2/cc treaties/NOUN/0/root", 1, "treaties", "")]
    [InlineData("all/DET/3/det:predet the/DET/3/det pacts/NOUN/0/root", 2, "pacts", "the")]
    public void A_phrase_reaches_left_over_its_modifiers(string words, int head, string expected, string determiner)
    {
        var document = Trees.Sentence(words);

        var phrase = NounPhraseChunker.At(document, head, 0);

        Assert.Equal(expected, new SyntaxTree(document).TextOf(phrase.Tokens));
        Assert.Equal(determiner, phrase.Determiner);
        Assert.Equal(head, phrase.Head);
    }

    [Fact]
    public void A_phrase_does_not_reach_over_the_start_of_its_sentence()
    {
        var document = Trees.Sentence("trade/NOUN/0/root border/NOUN/3/compound pact/NOUN/0/root");

        Assert.Equal(new TokenRange(1, 3), NounPhraseChunker.At(document, 2, 1).Tokens);
    }

    [Fact]
    public void Only_the_last_noun_of_a_run_is_a_head()
    {
        var document = Trees.Sentence("border/NOUN/2/compound pact/NOUN/3/nsubj holds/VERB/0/root");

        Assert.False(NounPhraseChunker.IsHead(document, 0, 3));
        Assert.True(NounPhraseChunker.IsHead(document, 1, 3));
        Assert.False(NounPhraseChunker.IsHead(document, 2, 3));
    }

    [Theory]
    [InlineData("the", true, false)]
    [InlineData("its", true, false)]
    [InlineData("another", false, true)]
    [InlineData("a", false, true)]
    [InlineData("", false, false)]
    public void Determiners_tell_new_from_known(string determiner, bool definite, bool indefinite)
    {
        var phrase = new NounPhrase(new TokenRange(0, 1), 0, determiner);

        Assert.Equal(definite, phrase.IsDefinite);
        Assert.Equal(indefinite, phrase.IsIndefinite);
    }
}
