using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Language.Tests.Naming;

public sealed class LetterGramsTests
{
    [Fact]
    public void A_word_has_its_stretches_of_three_and_four_letters_with_its_ends() => Assert.Equal(3 + 2, LetterGrams.Of("Oki").Length);

    [Fact]
    public void Capitals_do_not_count() => Assert.Equal(LetterGrams.Of("okinawa"), LetterGrams.Of("Okinawa"));

    [Fact]
    public void Words_with_the_same_ending_share_a_stretch() => Assert.NotEmpty(LetterGrams.Of("Petrov").Intersect(LetterGrams.Of("Markov")));

    [Theory]
    [InlineData(".")]
    [InlineData("2031")]
    public void What_has_no_letter_has_none(string form) => Assert.Empty(LetterGrams.Of(form));

    [Fact]
    public void Of_a_very_long_word_the_beginning_counts() => Assert.Equal(LetterGrams.Of(new string('a', 24) + "b"), LetterGrams.Of(new string('a', 24) + "c"));
}
