using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction.Tests.Ontology;

public sealed class LabelTrieTests
{
    private static readonly GazetteerEntry Chile = Entry("country/chile", "Chile") with { Demonyms = ["Chilean"] };
    private static readonly GazetteerEntry Bank = Entry("organization/bank", "Central Bank of Chile") with { AltLabels = ["C.B.C."] };
    private static readonly GazetteerEntry Pact = Entry("agreement/pact", "Chile-Peru Border Pact");

    [Fact]
    public void The_longest_label_that_starts_at_a_token_wins()
    {
        var trie = new LabelTrie([Chile, Pact]);

        var match = trie.LongestAt(Tokens("Chile-Peru Border Pact signed"), 0, 4);

        Assert.Equal(Pact, match!.Candidates.Single().Entry);
        Assert.Equal(new TokenRange(0, 3), match.Tokens);
    }

    [Theory]
    [InlineData("CHILE signed", true)]
    [InlineData("CENTRAL Bank of CHILE", true)]
    [InlineData("chile signed", false)]
    [InlineData("cHILE signed", false)]
    public void A_name_may_be_printed_in_capitals(string text, bool isFound) =>
        Assert.Equal(isFound, new LabelTrie([Chile, Bank]).LongestAt(Tokens(text), 0, text.Split(' ').Length) is not null);

    [Fact]
    public void A_short_word_in_capitals_is_an_acronym_and_not_a_name_printed_so() =>
        Assert.Null(new LabelTrie([Entry("country/peru", "Peru")]).LongestAt(Tokens("PERU signed"), 0, 2));

    [Fact]
    public void A_longer_label_that_breaks_off_leaves_the_shorter_one()
    {
        var trie = new LabelTrie([Chile, Pact]);

        var match = trie.LongestAt(Tokens("Chile - Peru trade"), 0, 4);

        Assert.Equal(Chile, match!.Candidates.Single().Entry);
        Assert.Equal(new TokenRange(0, 1), match.Tokens);
    }

    [Theory]
    [InlineData("Chile - Peru Border Pact", 5)]
    [InlineData("Chile–Peru Border Pact", 3)]
    public void It_does_not_matter_how_a_hyphenated_label_was_cut_or_dashed(string text, int length)
    {
        var match = new LabelTrie([Pact]).LongestAt(Tokens(text), 0, length);

        Assert.Equal(new TokenRange(0, length), match!.Tokens);
    }

    [Theory]
    [InlineData("CBC")]
    [InlineData("C.B.C.")]
    public void Points_of_abbreviations_do_not_matter(string text) =>
        Assert.Equal(Bank, new LabelTrie([Bank]).LongestAt(Tokens(text), 0, 1)!.Candidates.Single().Entry);

    [Fact]
    public void Case_is_kept() => Assert.Null(new LabelTrie([Chile]).LongestAt(Tokens("chile"), 0, 1));

    [Fact]
    public void A_match_does_not_run_over_the_end() => Assert.Null(new LabelTrie([Bank]).LongestAt(Tokens("Central Bank of Chile"), 0, 3));

    [Fact]
    public void A_demonym_is_told_from_a_name()
    {
        var trie = new LabelTrie([Chile]);

        Assert.True(trie.LongestAt(Tokens("Chilean"), 0, 1)!.Candidates.Single().IsDemonym);
        Assert.False(trie.LongestAt(Tokens("Chile"), 0, 1)!.Candidates.Single().IsDemonym);
    }

    [Fact]
    public void One_label_of_two_things_gives_both()
    {
        var island = Entry("place/chile", "Chile");

        Assert.Equal([Chile, island], new LabelTrie([Chile, island]).LongestAt(Tokens("Chile"), 0, 1)!.Candidates.Select(candidate => candidate.Entry));
    }

    private static GazetteerEntry Entry(string id, string label) => new(Iri.Parse("https://example.org/" + id), Kg.Organization, label);

    private static ImmutableArray<Token> Tokens(string text)
    {
        var at = 0;
        return [.. text.Split(' ').Select(word => new Token(new TextSpan(at, (at += word.Length + 1) - 1), word))];
    }
}
