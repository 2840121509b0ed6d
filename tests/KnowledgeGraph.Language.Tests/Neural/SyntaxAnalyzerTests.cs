using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Language.Tests.Models;

namespace KnowledgeGraph.Language.Tests.Neural;

public sealed class SyntaxAnalyzerTests
{
    private static readonly SyntaxAnalyzer Syntax = SyntaxAnalyzer.Load();

    [Fact]
    public void A_plain_sentence_is_tagged()
    {
        AnnotatedDocument document = Read("The minister visited Norway and signed the treaty .");

        Assert.Equal(
            ["DET", "NOUN", "VERB", "PROPN", "CCONJ", "VERB", "DET", "NOUN", "PUNCT"],
            document.Tokens.Select(token => token.Upos.ToString()));
        Assert.Equal(["DT", "NN", "VBD", "NNP", "CC", "VBD", "DT", "NN", "."], document.Tokens.Select(token => token.Xpos));
    }

    [Fact]
    public void Modal_and_infinitive_are_told_apart_from_nouns()
    {
        AnnotatedDocument document = Read("Fishermen will visit the island after a long visit to Peru .");

        Assert.Equal(Upos.AUX, document.Tokens[1].Upos);
        Assert.Equal(Upos.VERB, document.Tokens[2].Upos);
        Assert.Equal(Upos.NOUN, document.Tokens[8].Upos);
    }

    [Fact]
    public void A_typographic_apostrophe_counts_as_a_plain_one()
    {
        AnnotatedDocument plain = Read("Kenya 's parliament did n't vote .");
        AnnotatedDocument typographic = Read("Kenya \u2019s parliament did n\u2019t vote .");

        Assert.Equal("POS", typographic.Tokens[1].Xpos);
        Assert.Equal(plain.Tokens.Select(token => token.Xpos), typographic.Tokens.Select(token => token.Xpos));
    }

    [Fact]
    public void Words_never_seen_are_tagged_by_their_shape_and_place()
    {
        AnnotatedDocument document = Read("President Qorbanzhu said the two sides were grunkling .");

        Assert.Equal(Upos.PROPN, document.Tokens[1].Upos);
        Assert.Equal("VBG", document.Tokens[7].Xpos);
    }

    [Fact]
    public void Subject_and_object_hang_on_the_verb()
    {
        AnnotatedDocument document = Read("The minister visited Norway .");

        Assert.Equal([1, 2, -1, 2, 2], document.Tokens.Select(token => token.Head));
        Assert.Equal(["det", "nsubj", "root", "obj", "punct"], document.Tokens.Select(token => token.Deprel));
    }

    [Fact]
    public void A_passive_sentence_has_a_passive_subject_and_its_agent()
    {
        AnnotatedDocument document = Read("The bridge was built by engineers .");

        Assert.Equal("nsubj:pass", document.Tokens[1].Deprel);
        Assert.Equal("obl:agent", document.Tokens[5].Deprel);
    }

    [Fact]
    public void The_verb_of_saying_behind_a_long_quotation_governs_it()
    {
        AnnotatedDocument document = Read("\u201C The ports should stay open to every ship that needs shelter , \u201D said Ana Lima , a pilot from Santos .");

        Assert.Equal("root", document.Tokens[14].Deprel);
        Assert.Equal((14, "ccomp"), (document.Tokens[4].Head, document.Tokens[4].Deprel));
        Assert.Equal((14, "nsubj"), (document.Tokens[15].Head, document.Tokens[15].Deprel));
    }

    [Fact]
    public void Heads_count_in_the_document_not_in_the_sentence()
    {
        AnnotatedDocument document = Read("Peru agreed .\nChile refused .");

        Assert.Equal([1, -1, 1, 4, -1, 4], document.Tokens.Select(token => token.Head));
    }

    [Fact]
    public void Any_words_become_one_tree_with_one_root()
    {
        string[] words = ["the", "River", "said", "of", ",", ")", "who", "\u201C", "7", "and", "running", "not", "xyzzy", "\U0001F600", ".", "to"];
        Arbitrary<string[]> sentences = Gen.Elements(words).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary();

        Prop.ForAll(sentences, sentence => IsTree(Read(string.Join(' ', sentence)))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_very_long_sentence_is_one_tree() => Assert.True(IsTree(Read(string.Join(' ', Enumerable.Repeat("ships , and", 400)))));

    [Fact]
    public void A_document_without_sentences_stays_as_it_is()
    {
        var empty = new AnnotatedDocument("", []);

        Assert.Equal(empty, Syntax.Annotate(empty));
    }

    [Fact]
    public void Many_threads_get_the_same_result()
    {
        AnnotatedDocument document = TokenizedText.Parse("Officials said that the talks in Lima would go on .\nThey did not say when .");
        Token[] expected = [.. Syntax.Annotate(document).Tokens];

        Token[][] found = [.. Enumerable.Range(0, 64).AsParallel().Select(_ => Syntax.Annotate(document).Tokens.ToArray())];

        Assert.All(found, tokens => Assert.Equal(expected, tokens));
    }

    private static AnnotatedDocument Read(string text) => Syntax.Annotate(TokenizedText.Parse(text));

    private static bool IsTree(AnnotatedDocument document) =>
        document.Tokens.Count(token => token.Head == -1) == 1
        && document.Tokens.All(token => (token.Head == -1) == (token.Deprel == "root") && token.Deprel.Length > 0)
        && Enumerable.Range(0, document.Tokens.Length).All(at => ReachesRoot(document, at));

    private static bool ReachesRoot(AnnotatedDocument document, int at)
    {
        for (int steps = 0; steps <= document.Tokens.Length && at >= 0; steps++)
        {
            at = document.Tokens[at].Head;
        }

        return at == -1;
    }
}
