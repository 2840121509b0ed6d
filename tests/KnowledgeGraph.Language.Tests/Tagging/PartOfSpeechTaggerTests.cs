using KnowledgeGraph.Language.Tests.Models;

namespace KnowledgeGraph.Language.Tests.Tagging;

public sealed class PartOfSpeechTaggerTests
{
    private static readonly PartOfSpeechTagger Tagger = PartOfSpeechTagger.Load();

    [Fact]
    public void A_plain_sentence_is_tagged()
    {
        AnnotatedDocument document = Tagger.Annotate(TokenizedText.Parse("The minister visited Norway and signed the treaty ."));

        Assert.Equal(
            ["DET", "NOUN", "VERB", "PROPN", "CCONJ", "VERB", "DET", "NOUN", "PUNCT"],
            document.Tokens.Select(token => token.Upos.ToString()));
        Assert.Equal(["DT", "NN", "VBD", "NNP", "CC", "VBD", "DT", "NN", "."], document.Tokens.Select(token => token.Xpos));
    }

    [Fact]
    public void Modal_and_infinitive_are_told_apart_from_nouns()
    {
        AnnotatedDocument document = Tagger.Annotate(TokenizedText.Parse("Fishermen will visit the island after a long visit to Peru ."));

        Assert.Equal(Upos.AUX, document.Tokens[1].Upos);
        Assert.Equal(Upos.VERB, document.Tokens[2].Upos);
        Assert.Equal(Upos.NOUN, document.Tokens[8].Upos);
    }

    [Fact]
    public void A_typographic_apostrophe_counts_as_a_plain_one()
    {
        AnnotatedDocument plain = Tagger.Annotate(TokenizedText.Parse("Kenya 's parliament did n't vote ."));
        AnnotatedDocument typographic = Tagger.Annotate(TokenizedText.Parse("Kenya \u2019s parliament did n\u2019t vote ."));

        Assert.Equal("POS", typographic.Tokens[1].Xpos);
        Assert.Equal(plain.Tokens.Select(token => token.Xpos), typographic.Tokens.Select(token => token.Xpos));
    }

    [Fact]
    public void Words_never_seen_are_tagged_by_their_shape_and_place()
    {
        AnnotatedDocument document = Tagger.Annotate(TokenizedText.Parse("President Qorbanzhu said the two sides were grunkling ."));

        Assert.Equal(Upos.PROPN, document.Tokens[1].Upos);
        Assert.Equal("VBG", document.Tokens[7].Xpos);
    }

    [Fact]
    public void A_document_without_sentences_stays_as_it_is()
    {
        var empty = new AnnotatedDocument("", []);

        Assert.Equal(empty, Tagger.Annotate(empty));
    }

    [Fact]
    public void Many_threads_get_the_same_tags()
    {
        AnnotatedDocument document = TokenizedText.Parse("The two ministers met in Lima on Monday .\nThey agreed to build 12 bridges .");
        string[] expected = [.. Tagger.Annotate(document).Tokens.Select(token => token.Xpos)];

        string[][] found = [.. Enumerable.Range(0, 64).AsParallel().Select(_ => Tagger.Annotate(document).Tokens.Select(token => token.Xpos).ToArray())];

        Assert.All(found, tags => Assert.Equal(expected, tags));
    }
}
