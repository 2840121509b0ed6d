using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Language.Tests.Models;

namespace KnowledgeGraph.Language.Tests.Parsing;

public sealed class DependencyParserTests
{
    private static readonly PartOfSpeechTagger Tagger = PartOfSpeechTagger.Load();
    private static readonly DependencyParser Parser = DependencyParser.Load();

    [Fact]
    public void Subject_and_object_hang_on_the_verb()
    {
        AnnotatedDocument document = Parse("The minister visited Norway .");

        Assert.Equal([1, 2, -1, 2, 2], document.Tokens.Select(token => token.Head));
        Assert.Equal(["det", "nsubj", "root", "obj", "punct"], document.Tokens.Select(token => token.Deprel));
    }

    [Fact]
    public void A_passive_sentence_has_a_passive_subject_and_its_agent()
    {
        AnnotatedDocument document = Parse("The bridge was built by engineers .");

        Assert.Equal("nsubj:pass", document.Tokens[1].Deprel);
        Assert.Equal("obl:agent", document.Tokens[5].Deprel);
    }

    [Fact]
    public void Heads_count_in_the_document_not_in_the_sentence()
    {
        AnnotatedDocument document = Parse("Peru agreed .\nChile refused .");

        Assert.Equal([1, -1, 1, 4, -1, 4], document.Tokens.Select(token => token.Head));
    }

    [Fact]
    public void Any_words_become_one_tree_with_one_root()
    {
        string[] words = ["the", "River", "said", "of", ",", ")", "who", "\u201C", "7", "and", "running", "not", "xyzzy", "\U0001F600", ".", "to"];
        Arbitrary<string[]> sentences = Gen.Elements(words).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary();

        Prop.ForAll(sentences, sentence => IsTree(Parse(string.Join(' ', sentence)))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_very_long_sentence_is_parsed() => Assert.True(IsTree(Parse(string.Join(' ', Enumerable.Repeat("ships , and", 400)))));

    [Fact]
    public void Many_threads_get_the_same_trees()
    {
        AnnotatedDocument document = TokenizedText.Parse("Officials said that the talks in Lima would go on .\nThey did not say when .");
        int[] expected = [.. Parser.Annotate(Tagger.Annotate(document)).Tokens.Select(token => token.Head)];

        int[][] found = [.. Enumerable.Range(0, 64).AsParallel().Select(_ => Parser.Annotate(Tagger.Annotate(document)).Tokens.Select(token => token.Head).ToArray())];

        Assert.All(found, heads => Assert.Equal(expected, heads));
    }

    private static AnnotatedDocument Parse(string text) => Parser.Annotate(Tagger.Annotate(TokenizedText.Parse(text)));

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
