namespace KnowledgeGraph.Extraction.Tests.Relations.Statements;

public sealed class StanceMattersTests
{
    [Theory]
    [InlineData("Jan Nowak demanded the closure of the harbour.", "Demanding | closure of the harbour")]
    [InlineData("Jan Nowak praised the ferry plan and left.", "Supportive | ferry plan")]
    [InlineData("Jan Nowak expressed concern about the price of milk.", "Critical | price of milk")]
    [InlineData("Jan Nowak urged them to repair the old bridge.", "Demanding | old bridge")]
    [InlineData("Jan Nowak wanted the fee doubled.", "Demanding | fee")]
    [InlineData("Jan Nowak called the verdict \"disgraceful\".", "Critical | verdict")]
    [InlineData("Jan Nowak said the tariffs were reckless.", "Critical | tariffs")]
    [InlineData("\"We welcome the ruling and will read it with care,\" Jan Nowak said.", "Supportive | ruling")]
    [InlineData("\"This bill does not protect anybody in the harbour,\" Jan Nowak said.", "Critical | bill")]
    [InlineData("\"We are grateful for the offer that the council made,\" Jan Nowak said.", "Supportive | offer")]
    [InlineData("Jan Nowak said that any deal must include a refund for the fishermen.", "Demanding | deal")]
    public void A_stance_toward_what_has_no_name_has_a_matter_for_its_topic(string text, string expected) =>
        Assert.Contains(SaidBy.In(text), line => line.StartsWith("Jan Nowak | " + expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("The deal has faced sharp criticism from Norway and Chile.", "Norway | Critical | deal")]
    [InlineData("The deal has faced sharp criticism from Norway and Chile.", "Chile | Critical | deal")]
    [InlineData("Jan Nowak expressed dissatisfaction that wealthy members do not pay for the harbour.", "Jan Nowak | Critical | wealthy members")]
    public void Words_that_a_matter_meets_with_are_about_it(string text, string expected) =>
        Assert.Contains(SaidBy.In(text), line => line.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void What_people_are_like_is_no_matter_of_its_own() =>
        Assert.DoesNotContain(SaidBy.Values("Jan Nowak said the weather was terrible.", "stance"), stance => stance == "Critical");

    [Fact]
    public void What_an_if_says_is_no_stance() =>
        Assert.DoesNotContain(SaidBy.Values("Jan Nowak said he would leave if the verdict was unfair.", "stance"), stance => stance == "Critical");

    [Fact]
    public void A_matter_is_cited_where_it_stands()
    {
        var matter = new StatementExtractor().Extract(ExtractionHarness.Read("Jan Nowak demanded the closure of the harbour.", "2024-05-14")).OfType<NodeAssertion>().Single(node => node.Class == Kg.Matter);

        Assert.Equal("closure of the harbour", matter.Self!.Label);
        Assert.Equal(23, matter.Evidence.Spans.Single().Start);
    }
}
