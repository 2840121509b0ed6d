namespace KnowledgeGraph.Extraction.Tests.Relations.Offices;

public sealed class OfficeExtractorTests
{
    private const string Date = "2023-09-12";

    [Theory]
    [InlineData("French President Emmanuel Macron met Prime Minister Giorgia Meloni of Italy in Rome.", "Emmanuel Macron | holdsOffice | President of France")]
    [InlineData("French President Emmanuel Macron met Prime Minister Giorgia Meloni of Italy in Rome.", "Giorgia Meloni | holdsOffice | Prime Minister of Italy")]
    [InlineData("Kenya's Foreign Minister Alfred Mutua spoke.", "Alfred Mutua | holdsOffice | Foreign Minister of Kenya")]
    [InlineData("Anna Kowalska, the country's foreign minister, said Poland would wait.", "Anna Kowalska | holdsOffice | Foreign Minister of Poland")]
    [InlineData("The prime minister, Robert Fico, said Slovakia was ready.", "Robert Fico | holdsOffice | Prime Minister of Slovakia")]
    [InlineData("Gabriel Boric, who became president of Chile in 2022, signed the pact.", "Gabriel Boric | holdsOffice | President of Chile")]
    [InlineData("NATO Secretary General Jens Stoltenberg welcomed Finland.", "Jens Stoltenberg | holdsOffice | Secretary General of NATO")]
    [InlineData("Deputy Foreign Minister Tran Van Minh left Hanoi for Vietnam's border.", "Tran Van Minh | holdsOffice | Deputy Foreign Minister of Vietnam")]
    [InlineData("Karl Nehammer, Austria's chancellor, told reporters so.", "Karl Nehammer | holdsOffice | Chancellor of Austria")]
    [InlineData("Philippine President Ferdinand Marcos and Chinese Foreign Minister Wang Yi agreed on Friday.", "Wang Yi | holdsOffice | Foreign Minister of China")]
    [InlineData("“President Macron is right,” said a farmer in France.", "Emmanuel Macron | holdsOffice | President of France")]
    [InlineData("U.S. Ambassador to Japan Rahm Emanuel spoke.", "Rahm Emanuel | holdsOffice | Ambassador of the United States to Japan")]
    [InlineData("The secretary general of the Alpine Climbing Club (ACC), Ana Prado, resigned.", "Ana Prado | holdsOffice | Secretary-General of the Alpine Climbing Club")]
    [InlineData("The commander Gen. Robert Cole, commander of U.S. Forces Japan, left.", "Robert Cole | holdsOffice | Commander of U.S. Forces Japan")]
    [InlineData("The mayor of Turin, Chiara Fassone, resigned.", "Chiara Fassone | holdsOffice | Mayor of Turin")]
    [InlineData("The French president said he would not go. Emmanuel Macron flew home.", "Emmanuel Macron | holdsOffice | President of France")]
    [InlineData("Prime Minister Mette Frederiksen and her Swedish counterpart, Ulf Kristersson, dined.", "Ulf Kristersson | holdsOffice | Prime Minister of Sweden")]
    [InlineData("Polish Defense Minister Anna Kowalska met her American counterpart Pete Hegseth.", "Pete Hegseth | holdsOffice | Secretary of Defense of the United States")]
    [InlineData("Prime Ministers Shinzo Abe and Tony Abbott dined in Perth.", "Tony Abbott | holdsOffice | Prime Minister of Australia")]
    [InlineData("Foreign Ministers Anna Kowalska of Poland and Peter Okafor of Nigeria dined.", "Peter Okafor | holdsOffice | Foreign Minister of Nigeria")]
    [InlineData("Anna Kowalska, a professor at the University of Oslo and the mayor of Bergen, agreed.", "Anna Kowalska | holdsOffice | Mayor of Bergen")]
    [InlineData("Texas Governor Anna Kowalska agreed.", "Anna Kowalska | holdsOffice | Governor of Texas")]
    public void A_person_beside_an_office_holds_it(string text, string expected)
    {
        var facts = ExtractionHarness.Run(new OfficeExtractor(), text, Date);

        Assert.Contains(expected, facts);
    }

    [Theory]
    [InlineData("Former Foreign Minister Marise Payne criticised Australia's policy.", "Marise Payne", "Foreign Minister of Australia")]
    [InlineData("Kenya waited for then-Defence Minister Eugene Wamalwa.", "Eugene Wamalwa", "Defense Minister of Kenya")]
    [InlineData("Maria Silva, who was prime minister of Portugal at the time, refused.", "Maria Silva", "Prime Minister of Portugal")]
    [InlineData("Celso Amorim, a former foreign minister of Brazil, agreed.", "Celso Amorim", "Foreign Minister of Brazil")]
    [InlineData("Anna Kowalska, who stepped down as foreign minister of Poland in May, agreed.", "Anna Kowalska", "Foreign Minister of Poland")]
    [InlineData("Anna Kowalska resigned as foreign minister of Poland on Monday.", "Anna Kowalska", "Foreign Minister of Poland")]
    [InlineData("Anna Kowalska, the head of the fund and a former prime minister of Poland, agreed.", "Anna Kowalska", "Prime Minister of Poland")]
    public void An_office_held_once_is_a_former_tenure_without_the_shortcut(string text, string holder, string office)
    {
        var facts = ExtractionHarness.Run(new OfficeExtractor(), text, Date);

        Assert.Contains($"Tenure | attestedOn={Date} | former=true | holder={holder} | office={office}", facts);
        Assert.DoesNotContain($"{holder} | holdsOffice | {office}", facts);
    }

    [Theory]
    [InlineData("President-elect Lena Novak said Slovakia would stay.")]
    [InlineData("Peter Okafor, a candidate for president of Nigeria, lost.")]
    [InlineData("If Marine Le Pen becomes president of France, the country will leave.")]
    [InlineData("Incoming Prime Minister Lena Novak said Slovakia would stay.")]
    [InlineData("Lena Novak will become prime minister of Slovakia.")]
    [InlineData("Lena Novak refused to step down as prime minister of Slovakia.")]
    [InlineData("Lena Novak met a Danish counterpart of hers.")]
    [InlineData("Lena Novak is an adviser to the prime minister of Slovakia.")]
    public void An_office_that_somebody_may_get_or_only_works_for_is_no_tenure(string text)
    {
        var facts = ExtractionHarness.Run(new OfficeExtractor(), text);

        Assert.DoesNotContain(facts, fact => fact.StartsWith("Tenure", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tenure_is_attested_on_the_date_of_the_article_and_on_none_where_it_has_none()
    {
        const string Text = "Kenya's Foreign Minister Alfred Mutua spoke.";

        var dated = ExtractionHarness.Run(new OfficeExtractor(), Text, Date);
        var undated = ExtractionHarness.Run(new OfficeExtractor(), Text);

        Assert.Contains($"Tenure | attestedOn={Date} | former=false | holder=Alfred Mutua | office=Foreign Minister of Kenya", dated);
        Assert.Contains("Tenure | former=false | holder=Alfred Mutua | office=Foreign Minister of Kenya", undated);
    }

    [Fact]
    public void An_office_belongs_to_its_country_once()
    {
        var facts = ExtractionHarness.Run(new OfficeExtractor(), "Kenya's Foreign Minister Alfred Mutua spoke. Kenyan Foreign Minister Alfred Mutua left.", Date);

        Assert.Single(facts, fact => fact == "Foreign Minister of Kenya | officeOf | Kenya");
    }

    [Theory]
    [InlineData("Julia Weber, a political scientist at a university in Vienna, said Austria would lose.", "Julia Weber | occupation | political scientist")]
    [InlineData("Economist Paul Brandt said so.", "Paul Brandt | occupation | economist")]
    [InlineData("“It is late,” said Amina Yusuf, a lawyer who knows the case.", "Amina Yusuf | occupation | lawyer")]
    public void A_trade_beside_a_name_is_an_occupation(string text, string expected)
    {
        Assert.Contains(expected, ExtractionHarness.Run(new OfficeExtractor(), text, Date));
    }

    [Fact]
    public void A_former_trade_is_no_occupation()
    {
        Assert.Empty(ExtractionHarness.Run(new OfficeExtractor(), "Paul Brandt, a former journalist, said so.", Date));
    }
}
