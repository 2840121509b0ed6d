using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Tests.Naming;

public sealed class DocumentWordsTests
{
    [Fact]
    public void A_word_written_small_elsewhere_is_marked()
    {
        NameSurroundings[] look = Look("Talks began", "They met for talks near Lima");

        Assert.Equal(NameSurroundings.SmallElsewhere | NameSurroundings.First, look[0] & (NameSurroundings.SmallElsewhere | NameSurroundings.First));
        Assert.False(look[1].HasFlag(NameSurroundings.SmallElsewhere | NameSurroundings.First));
    }

    [Fact]
    public void A_word_with_a_capital_inside_a_sentence_is_marked() =>
        Assert.True(Look("Lima waits", "They met for talks near Lima")[0].HasFlag(NameSurroundings.CapitalElsewhere));

    [Fact]
    public void Capitals_of_a_headline_do_not_count_for_other_sentences() =>
        Assert.False(Look("Talks began", "Ministers Hold Talks Near Lima")[0].HasFlag(NameSurroundings.CapitalElsewhere));

    [Fact]
    public void A_word_alone_in_brackets_is_marked() => Assert.True(Look("The council ( TFC ) met", "It left")[3].HasFlag(NameSurroundings.InBrackets));

    [Fact]
    public void A_headline_in_capitals_is_told_from_a_sentence()
    {
        Assert.All(Look("PORTS STAY OPEN", "It left"), word => Assert.True(word.HasFlag(NameSurroundings.Shouted)));
        Assert.All(Look("The ports stay open", "It left"), word => Assert.False(word.HasFlag(NameSurroundings.Shouted)));
    }

    private static NameSurroundings[] Look(string sentence, string other)
    {
        var words = new DocumentWords();
        words.Add(sentence.Split(' '));
        words.Add(other.Split(' '));
        string[] forms = sentence.Split(' ');
        return words.Look(forms, WordTraits.Of(forms));
    }
}
