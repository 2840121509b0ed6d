using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Tests.Perceptrons;

public sealed class WordTraitsTests
{
    [Fact]
    public void Hashes_are_those_that_stand_in_the_models() => Assert.Equal(3149767013u, StableHash.Of("treaty"));

    [Theory]
    [InlineData("\u2019s", "'s")]
    [InlineData("\u201C", "\"")]
    [InlineData("\u2013", "-")]
    public void Typographic_marks_count_as_plain_ones(string typographic, string plain) => Assert.Equal(WordTraits.Of(plain), WordTraits.Of(typographic));

    [Fact]
    public void Digits_are_one_another_in_lower_case_only()
    {
        Assert.Equal(WordTraits.Of("1960").Lower, WordTraits.Of("1871").Lower);
        Assert.NotEqual(WordTraits.Of("1960").Form, WordTraits.Of("1871").Form);
    }

    [Fact]
    public void Words_of_one_shape_share_it() => Assert.Equal(WordTraits.Of("Okafor").Shape, WordTraits.Of("Lindqvist").Shape);

    [Fact]
    public void An_endless_word_is_cut() => Assert.Equal(WordTraits.Of(new string('x', 64)), WordTraits.Of(new string('x', 100_000)));
}
