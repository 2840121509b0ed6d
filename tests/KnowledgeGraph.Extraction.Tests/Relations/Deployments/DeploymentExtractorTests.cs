namespace KnowledgeGraph.Extraction.Tests.Relations.Deployments;

public sealed class DeploymentExtractorTests
{
    [Theory]
    [InlineData("About 4,000 German soldiers are based in Lithuania.", "Germany", "Lithuania", "4000")]
    [InlineData("Chile keeps 320 soldiers in Haiti.", "Chile", "Haiti", "320")]
    [InlineData("Fiji sent 170 peacekeepers to Lebanon last year.", "Fiji", "Lebanon", "170")]
    [InlineData("Djibouti is host to about 1,450 French service members.", "France", "Djibouti", "1450")]
    [InlineData("Spain is home to 3,200 U.S. troops.", "United States", "Spain", "3200")]
    [InlineData("Spain will pay more for 3,200 U.S. troops stationed there.", "United States", "Spain", "3200")]
    [InlineData("Lima has few allies in Chad. France has about 1,500 soldiers in the country.", "France", "Chad", "1500")]
    [InlineData("Some 1,200 British troops are stationed in Estonia, where they train with local forces.", "United Kingdom", "Estonia", "1200")]
    [InlineData("Italy, which hosts more than 12,000 U.S. personnel, declined to comment.", "United States", "Italy", "12000")]
    [InlineData("There are roughly 5,000 Indian troops in Bhutan.", "India", "Bhutan", "5000")]
    [InlineData("Canada has deployed 2,000 troops to Latvia.", "Canada", "Latvia", "2000")]
    [InlineData("Turkey maintains a force of 30,000 soldiers in Cyprus.", "Turkey", "Cyprus", "30000")]
    [InlineData("Nearly 900 Ethiopian troops remain in Somalia.", "Ethiopia", "Somalia", "900")]
    [InlineData("The base is the heart of the French military presence in Africa, with some 1,500 soldiers stationed in Djibouti.", "France", "Djibouti", "1500")]
    [InlineData("About 900 Italian soldiers rotated through the northern town of Rukla in Lithuania last year.", "Italy", "Lithuania", "900")]
    [InlineData("Of the roughly 5,400 French service members in Chad, half live in tents.", "France", "Chad", "5400")]
    [InlineData("Belgium's 250 soldiers in Mali took part in the exercise.", "Belgium", "Mali", "250")]
    [InlineData("Some 9,000 Turkish soldiers serve in Asia, 2,000 of them in Iraq.", "Turkey", "Iraq", "2000")]
    [InlineData("The British garrison in Cyprus numbers about 3,000 soldiers.", "United Kingdom", "Cyprus", "3000")]
    [InlineData("The Italian contingent in Lebanon comprised 1,100 soldiers.", "Italy", "Lebanon", "1100")]
    public void A_number_of_soldiers_in_a_country_is_a_deployment(string text, string force, string host, string personnel)
    {
        var found = ExtractionHarness.Run(new DeploymentExtractor(), text, "2024-05-12").ToArray();

        Assert.Equal([$"Deployment | attestedOn=2024-05-12 | force={force} | hostCountry={host} | personnel={personnel}"], found);
    }

    [Theory]
    [InlineData("France withdrew 2,400 troops from Chad.")]
    [InlineData("Poland wants Canada to station 5,000 soldiers there.")]
    [InlineData("Norway may send 300 soldiers to Latvia.")]
    [InlineData("Brazil has not sent 300 soldiers to Haiti.")]
    [InlineData("“They keep 9,000 soldiers in Chad for no reason at all,” she said.")]
    [InlineData("Egypt has 440,000 soldiers.")]
    [InlineData("Norway promised 900 soldiers, some of them in Mali.")]
    [InlineData("Norway may send 900 soldiers to Africa, 300 of them in Mali.")]
    [InlineData("A British garrison in Malta would comprise 3,000 soldiers.")]
    [InlineData("The town in Estonia has 3,000 members of a chess club.")]
    [InlineData("The blast killed 40 soldiers in Mali.")]
    public void What_is_wanted_denied_said_or_no_stationing_is_no_deployment(string text)
    {
        Assert.Empty(ExtractionHarness.Run(new DeploymentExtractor(), text, "2024-05-12"));
    }

    [Fact]
    public void Without_a_date_of_the_article_nothing_is_attested()
    {
        var found = ExtractionHarness.Run(new DeploymentExtractor(), "Chile keeps 320 soldiers in Haiti.").ToArray();

        Assert.Equal(["Deployment | force=Chile | hostCountry=Haiti | personnel=320"], found);
    }

    [Fact]
    public void The_citation_reaches_from_the_number_to_the_place()
    {
        var context = ExtractionHarness.Read("On the coast, about 4,000 German soldiers are based in Lithuania for now.", "2024-05-12");

        var assertion = Assert.Single(new DeploymentExtractor().Extract(context));

        Assert.Equal("about 4,000 German soldiers are based in Lithuania", ExtractionHarness.Cited(context, assertion));
    }
}
