namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class AgreementDetectorTests
{
    [Theory]
    [InlineData("The Norway-Portugal Fishing Agreement runs out. Both want to keep the Portugal-Norway Fishing Agreement.")]
    [InlineData("The Norway-Portugal Fishing Agreement runs out. Both want to keep the fishing agreement between Portugal and Norway.")]
    [InlineData("The Norway-Portugal Fishing Agreement runs out. The two countries praised the agreement. The pact has few critics.")]
    public void One_agreement_under_several_names_is_one(string text) =>
        Assert.Equal(["Norway-Portugal Fishing Agreement"], MentionLines.Labels(text, Kg.Agreement));

    [Fact]
    public void A_country_of_two_words_is_a_party_like_any_other() =>
        Assert.Equal(["New Zealand-Portugal Fishing Agreement"], MentionLines.Labels("They renewed the New Zealand-Portugal Fishing Agreement.", Kg.Agreement));

    [Fact]
    public void The_pact_is_the_last_one_that_fits()
    {
        const string Text = "Norway signed the Norway-Portugal Defense Treaty in 1990. It signed the Norway-Chile Trade Agreement in 2001. The trade agreement helped farmers, but the defense pact was forgotten.";

        Assert.Equal("Chile-Norway Trade Agreement", MentionLines.Meaning(Text, "trade agreement"));
        Assert.Equal("Norway-Portugal Defense Treaty", MentionLines.Meaning(Text, "defense pact"));
    }

    [Fact]
    public void A_status_of_forces_agreement_is_not_the_security_treaty_of_the_same_countries()
    {
        const string Text = "The Norway-Chile Security Treaty is old. Under the Norway-Chile Status of Forces Agreement, Chile pays for its soldiers. The security treaty says nothing of that.";

        Assert.Equal(2, MentionLines.Labels(Text, Kg.Agreement).Count());
        Assert.Single(MentionLines.Of(Text, Kg.StatusOfForcesAgreement));
        Assert.Equal("Chile-Norway Security Treaty", MentionLines.Meaning(Text, "security treaty"));
    }

    [Fact]
    public void A_class_follows_from_the_words() =>
        Assert.Equal(
            ["Norway-Chile Defense Agreement (Name) = Treaty: Chile-Norway Defense Agreement", "Norway-Chile Trade Agreement (Name) = TradeAgreement: Chile-Norway Trade Agreement"],
            MentionLines.Of("The Norway-Chile Defense Agreement and the Norway-Chile Trade Agreement expire together.", Kg.Agreement));

    [Fact]
    public void An_agreement_of_the_gazetteer_is_named_after_its_parties_too() =>
        Assert.Equal(["Paris Agreement"], MentionLines.Labels("Norway joined the Paris Agreement early. The climate agreement binds it.", Kg.Agreement));

    [Fact]
    public void What_was_never_made_is_no_agreement() => Assert.Empty(MentionLines.Labels("No agreement was reached, and a deal is far away.", Kg.Agreement));

    [Theory]
    [InlineData("U.S. President Jane Roe told Philippine President Ana Cruz that a decades-old defense treaty between their countries must change.")]
    [InlineData("U.S. President Jane Roe will not withdraw from the defense treaty with the Philippines.")]
    [InlineData("The United States and the Philippines are old allies. Their defense treaty binds both.")]
    [InlineData("Manila is close to Washington. The two countries' mutual defense treaty is known to all.")]
    public void A_treaty_known_of_two_countries_is_meant_where_the_words_around_tell_the_two(string text) =>
        Assert.Equal(["Mutual Defense Treaty between the United States and the Philippines"], MentionLines.Labels(text, Kg.Treaty));

    [Theory]
    [InlineData("U.S. President Jane Roe wants a defense treaty with the Philippines.")]
    [InlineData("Norway wants to talk with Chile about the defense treaty.")]
    [InlineData("The United States and the Philippines may sign a defense deal.")]
    public void A_treaty_that_is_only_wished_for_or_known_of_nobody_is_none(string text) => Assert.Empty(MentionLines.Labels(text, Kg.Agreement));

    [Fact]
    public void Another_agreement_is_none_of_those_before()
    {
        const string Text = "The Norway-Chile Security Treaty is old. In the 1980s Norway and Chile concluded another agreement that raised the price.";

        Assert.Equal(["Chile-Norway Security Treaty", "Chile-Norway agreement"], MentionLines.Labels(Text, Kg.Agreement));
    }
}
