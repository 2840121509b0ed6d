namespace KnowledgeGraph.Extraction.Tests.Relations.Agreements;

public sealed class AgreementExtractorTests
{
    [Theory]
    [InlineData("The Israel-Jordan peace treaty remains in force.", "Israel-Jordan Peace Treaty | party | Jordan")]
    [InlineData("Australia signed a security pact with Fiji on Monday.", "security pact with Fiji | party | Australia")]
    [InlineData("Australia signed a security pact with Fiji on Monday.", "security pact with Fiji | party | Fiji")]
    [InlineData("France and Germany concluded a defense agreement in 2019.", "defense agreement | party | France")]
    [InlineData("France and Germany concluded a defense agreement in 2019.", "defense agreement | party | Germany")]
    [InlineData("The United States and South Korea signed a Mutual Defense Treaty in October 1953.", "Mutual Defense Treaty | party | South Korea")]
    [InlineData("In 2016, Turkey and the European Union reached a migration deal.", "migration deal | party | European Union")]
    [InlineData("A U.S.-brokered ceasefire between Israel and Hamas ended the war.", "U.S.-brokered ceasefire between Israel and Hamas | party | Hamas")]
    [InlineData("The two sides signed a border agreement in 1993, after India and China had fought a war.", "border agreement | party | China")]
    [InlineData("India and China quarrelled. The Himalaya Border Treaty between the two countries was torn up.", "Himalaya Border Treaty | party | India")]
    [InlineData("Norwegian Foreign Minister Anna Berg and her Danish counterpart, Jens Holm, signed a fisheries agreement in Bergen.", "fisheries agreement | party | Denmark")]
    [InlineData("The Trieste Treaty was signed in 1961 by nine countries, among them Austria, Italy and Malta.", "Trieste Treaty | party | Malta")]
    [InlineData("In 1999 Fiji joined the Suva Pact, a partnership with Samoa and Tonga.", "Suva Pact | party | Tonga")]
    [InlineData("Fiji and Samoa signed the Pacific Access Agreement. Tonga joined the PAA in 2004.", "Pacific Access Agreement | party | Tonga")]
    [InlineData("India and Nepal on Sunday initialed a water agreement for the upkeep of two dams, the Foreign Ministry said.", "water agreement for the upkeep of two dams | party | Nepal")]
    [InlineData("India's 1950 status of forces agreement with Nepal is old.", "India-Nepal 1950 status of forces agreement | party | India")]
    [InlineData("The foreign ministers of Chile and Peru signed a border treaty in Lima on Monday.", "border treaty | party | Peru")]
    [InlineData("Kenyan and Ugandan defence ministers signed a border treaty on Monday.", "border treaty | party | Kenya")]
    [InlineData("Chile and Peru signed an agreement Wednesday that pledges mutual aid.", "Chile-Peru agreement | party | Chile")]
    [InlineData("The 1998 pact between Chile and Peru is old.", "Chile-Peru 1998 pact | party | Chile")]
    public void Who_is_named_in_an_agreement_or_signs_it_is_a_party(string text, string expected)
    {
        Assert.Contains(expected, ExtractionHarness.Run(new AgreementExtractor(), text, "2023-09-12"));
    }

    [Theory]
    [InlineData("The envoy said Fiji wants to leave the Suva Pact with Samoa.", "Suva Pact | party | Fiji")]
    [InlineData("Rebels threaten the Suva Forces Agreement (SFA) between Fiji and Samoa, a spokesman said.", "Suva Forces Agreement | party | Samoa")]
    [InlineData("The minister told New Zealand that Australia may leave the New Zealand-Australia security pact.", "security pact | party | Australia")]
    [InlineData("Officials of Chile and Peru may meet to renew their trade agreement. The Chile-Peru trade agreement is old.", "Chile-Peru trade agreement | party | Chile")]
    [InlineData("Kenyan envoys spoke in Uganda. They praised a Visiting Forces Agreement between their militaries.", "Visiting Forces Agreement | party | Uganda")]
    public void A_party_that_the_words_around_presuppose_is_one_whatever_the_clause_says(string text, string expected)
    {
        Assert.Contains(ExtractionHarness.Run(new AgreementExtractor(), text, "2023-09-12"), fact => fact.EndsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Chile and Peru renewed the Andes Treaty before its expiration in 2027.", "Andes Treaty | expiresOn | 2027")]
    [InlineData("The Andes Treaty's expiry in March 2027 worries Lima.", "Andes Treaty | expiresOn | 2027-03")]
    [InlineData("Much has changed since the signing of the Andes Treaty in 1951.", "Andes Treaty | signedOn | 1951")]
    [InlineData("Chile has an Andes Treaty with Peru. The existing treaty, agreed in 2009, is due to expire on Dec. 31.", "Andes Treaty | expiresOn | 2023-12-31")]
    public void A_time_behind_a_noun_dates_an_agreement(string text, string expected)
    {
        Assert.Contains(expected, ExtractionHarness.Run(new AgreementExtractor(), text, "2023-09-12"));
    }

    [Theory]
    [InlineData("Ministers prepare the signing of the Andes Treaty in December.")]
    [InlineData("Chile revised the Andes Treaty before its expiration in 2027.", "revisedOn")]
    public void A_time_of_what_is_to_come_dates_no_signing_or_revision(string text, string property = "signedOn")
    {
        var facts = ExtractionHarness.Run(new AgreementExtractor(), text, "2023-09-12");

        Assert.DoesNotContain(facts, fact => fact.Contains($"| {property} |", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A U.S.-brokered ceasefire between Israel and Hamas ended the war.", "United States")]
    [InlineData("Germany and Italy praised the Japan-U.S. Status of Forces Agreement and renegotiated their pacts.", "Germany")]
    [InlineData("India plans to sign a trade agreement with Chile in 2024.", "India")]
    [InlineData("Peru, India and China quarrelled. The Himalaya Border Treaty between the two countries was torn up.", "China")]
    [InlineData("Norwegian Foreign Minister Anna Berg praised a fisheries agreement.", "Norway")]
    [InlineData("If Poland signs the defense treaty with Chile in 2024, Germany will follow.", "Poland")]
    public void Who_brokers_an_agreement_or_may_sign_it_is_no_party(string text, string country)
    {
        var facts = ExtractionHarness.Run(new AgreementExtractor(), text, "2023-09-12");

        Assert.DoesNotContain(facts, fact => fact.EndsWith("| party | " + country, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The Israel-Jordan peace treaty was signed in 1994.", "Israel-Jordan Peace Treaty | signedOn | 1994")]
    [InlineData("Signed in 1994 and amended in 2005, the Israel-Jordan peace treaty remains in force.", "Israel-Jordan Peace Treaty | signedOn | 1994")]
    [InlineData("Signed in 1994 and amended in 2005, the Israel-Jordan peace treaty remains in force.", "Israel-Jordan Peace Treaty | revisedOn | 2005")]
    [InlineData("Under the Israel-Jordan peace treaty, signed in 1994, both sides trade.", "Israel-Jordan Peace Treaty | signedOn | 1994")]
    [InlineData("France and Germany concluded a defense agreement in the 1960s.", "defense agreement | concludedOn | 196X")]
    [InlineData("In 2016, Turkey and the European Union reached a migration deal.", "migration deal | concludedOn | 2016")]
    [InlineData("The Paris Agreement was adopted in 2015.", "Paris Agreement | concludedOn | 2015")]
    [InlineData("The Philippine-U.S. Visiting Forces Agreement is due to expire in August.", "Visiting Forces Agreement | expiresOn | 2024-08")]
    [InlineData("Australia signed a security pact with Fiji on Monday.", "security pact with Fiji | signedOn | 2023-09-11")]
    [InlineData("The New START treaty between the United States and Russia expires on February 5, 2026.", "New START | expiresOn | 2026-02-05")]
    [InlineData("Sweden urged Iran to respect a nuclear accord signed in 2011.", "nuclear accord | signedOn | 2011")]
    [InlineData("Kenya passed a privacy law in 2019.", "privacy law | enactedOn | 2019")]
    [InlineData("Kenya passed a privacy law in 2019.", "privacy law | enactedBy | Kenya")]
    [InlineData("The Hungarian parliament enacted the media law in 2010.", "media law | enactedBy | Hungary")]
    [InlineData("Under the Israel-Jordan peace treaty, concluded in 1994, Israel is to return land.", "Israel-Jordan Peace Treaty | concludedOn | 1994")]
    [InlineData("Australia signed a security pact with Fiji in the sunny old town of Suva on Monday.", "security pact with Fiji | signedOn | 2023-09-11")]
    public void A_time_with_its_verb_dates_an_agreement_or_law(string text, string expected)
    {
        Assert.Contains(expected, ExtractionHarness.Run(new AgreementExtractor(), text, "2023-09-12"));
    }

    [Theory]
    [InlineData("India plans to sign a trade agreement with Chile in 2024.")]
    [InlineData("If Poland signs the defense treaty with Chile in 2024, Germany will follow.")]
    [InlineData("“We signed the defense treaty with Chile in 1980 and nobody cared at all,” he said.")]
    [InlineData("Nobody signed the defense treaty with Chile, which Germany drafted when the wall fell in 1989.")]
    [InlineData("The defense treaty between Chile and Peru was not signed in 1980.")]
    public void What_is_planned_said_or_denied_dates_nothing(string text)
    {
        var facts = ExtractionHarness.Run(new AgreementExtractor(), text, "2023-09-12");

        Assert.DoesNotContain(facts, fact => fact.Contains("On |", StringComparison.Ordinal));
    }

    [Fact]
    public void A_weekday_without_the_date_of_the_article_dates_nothing()
    {
        var facts = ExtractionHarness.Run(new AgreementExtractor(), "Australia signed a security pact with Fiji on Monday.");

        Assert.DoesNotContain(facts, fact => fact.Contains("signedOn", StringComparison.Ordinal));
    }
}
