namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class HomeCountriesTests
{
    [Fact]
    public void The_place_of_the_dateline_tells_the_country_of_a_bare_title() =>
        Assert.Contains("Senator of Chile", MentionLines.Labels("SANTIAGO, May 4 -- Peru and Peru’s allies were pleased. Senator Ana Prado was not.", Kg.Office));
}
