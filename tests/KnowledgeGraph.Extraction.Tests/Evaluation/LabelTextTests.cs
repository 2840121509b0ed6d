namespace KnowledgeGraph.Extraction.Tests.Evaluation;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("The U.S.–Peru Défence Pact", "us peru defense pact")]
    [InlineData("Ministry of Fisheries", "ministry of fisheries")]
    [InlineData("Norway’s “Fish” Council", "norway s fish council")]
    [InlineData("Other theatres", "other theatres")]
    [InlineData("Washington, D.C.", "washington dc")]
    [InlineData("a.m. and u.s", "am and us")]
    [InlineData("Dr. No", "dr no")]
    [InlineData("ﬁsh № ２", "fish no 2")]
    [InlineData("Sa\u0303o Tomé", "sao tome")]
    [InlineData("the", "")]
    public void Labels_are_compared_in_a_plain_form(string label, string plain) => Assert.Equal(plain, LabelText.Normalize(label));

    [Fact]
    public void A_plain_form_is_its_own_plain_form()
    {
        foreach (string label in (string[])["The U.K. and the Netherlands", "İzmir Órgão № 5", "d.c.u.s"])
            Assert.Equal(LabelText.Normalize(label), LabelText.Normalize(LabelText.Normalize(label)));
    }
}
