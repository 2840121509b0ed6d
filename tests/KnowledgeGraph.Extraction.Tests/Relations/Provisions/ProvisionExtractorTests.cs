namespace KnowledgeGraph.Extraction.Tests.Relations.Provisions;

public sealed class ProvisionExtractorTests
{
    private const string Pact = "France-Germany defense agreement";

    [Theory]
    [InlineData("The " + Pact + " obliges both countries to share intelligence.", "share intelligence", "France", "Obligation")]
    [InlineData("The " + Pact + " restricts the French fishing fleet.", "restrict the French fishing fleet", "France", "Obligation")]
    [InlineData("The " + Pact + " gives German forces access to two ports.", "access to two ports", "Germany", "Right")]
    [InlineData("Paris wants to scrap the " + Pact + " that allows Germany to use two ports.", "use two ports", "Germany", "Right")]
    [InlineData("Under the " + Pact + ", France must defend Germany.", "defend Germany", "France", "Obligation")]
    [InlineData("The " + Pact + " stipulates that France bears the cost of the barracks.", "bear the cost of the barracks", "France", "Obligation")]
    [InlineData("The " + Pact + " stipulates the German obligation to train French pilots.", "train French pilots", "Germany", "Obligation")]
    [InlineData("Germany is committed under the " + Pact + " to sending pilots to Mali.", "send pilots to Mali", "Germany", "Obligation")]
    [InlineData("Under the " + Pact + ", France does not have to pay rent and may use two ports.", "pay rent", "France", "Exemption")]
    [InlineData("Under the " + Pact + ", France does not have to pay rent and may use two ports.", "use two ports", "France", "Right")]
    [InlineData("Under the " + Pact + ", Germany must not store fuel at the port.", "store fuel at the port", "Germany", "Prohibition")]
    [InlineData("The " + Pact + " grants France the right to keep ships in Kiel.", "keep ships in Kiel", "France", "Right")]
    [InlineData("The " + Pact + " remains in exchange for the promise that France will pave the roads.", "pave the roads", "France", "Obligation")]
    [InlineData("The " + Pact + " exempts France from taxes on fuel, food and wine.", "taxes on fuel, food and wine", "France", "Exemption")]
    [InlineData("The " + Pact + " prohibits Germany from selling the land.", "sell the land", "Germany", "Prohibition")]
    [InlineData("The minister criticised the " + Pact + ", noting how Germany is required to protect France.", "protect France", "Germany", "Obligation")]
    [InlineData("Germany and France signed a defense agreement to train pilots.", "train pilots", "Germany", "Obligation")]
    [InlineData("Under the " + Pact + ", France is required to keep a fleet, while Germany must supply fuel.", "supply fuel", "Germany", "Obligation")]
    [InlineData("Japan and the Philippines signed a Reciprocal Access Agreement that allows their troops to train in both countries.", "train in both countries", "Philippines", "Right")]
    [InlineData("Germany's constitution forbids the government from borrowing too much.", "borrow too much", "Germany", "Prohibition")]
    [InlineData("Costa Rica has an article in its constitution that prohibits the nation from keeping an army.", "keep an army", "Costa Rica", "Prohibition")]
    [InlineData("Kenya passed the privacy law in 2019 to allow the Kenyan government to punish companies.", "punish companies", "Government of Kenya", "Right")]
    [InlineData("Kenya enacted the privacy law in 2019, which allows the Kenyan government to punish companies.", "punish companies", "Government of Kenya", "Right")]
    [InlineData("The " + Pact + " commits each ally to help the other.", "help the other", "France", "Obligation")]
    [InlineData("The " + Pact + " does not require either side to pay rent.", "pay rent", "Germany", "Exemption")]
    [InlineData("Nothing in the " + Pact + " obliges Austria to send ships.", "send ships", "Austria", "Exemption")]
    [InlineData("The " + Pact + " frees Germany from the duty to pay rent.", "pay rent", "Germany", "Exemption")]
    [InlineData("The " + Pact + " gives France custody of prisoners.", "custody of prisoners", "France", "Right")]
    [InlineData("Under the " + Pact + ", France is granted access to two ports.", "access to two ports", "France", "Right")]
    [InlineData("Under the " + Pact + ", France is to build a dike.", "build a dike", "France", "Obligation")]
    [InlineData("Under Article 4 of the " + Pact + ", a party must tell the other before it leaves.", "tell the other before it leaves", "Germany", "Obligation")]
    [InlineData("Under the " + Pact + ", visiting troops may wear arms.", "wear arms", "Germany", "Right")]
    [InlineData("The " + Pact + " turned ten. Article 7 permits France to fish there.", "fish there", "France", "Right")]
    [InlineData("Germany signed a defense agreement with France, under which France will build a dike.", "build a dike", "France", "Obligation")]
    [InlineData("Berlin confirmed its commitment to protect France under the " + Pact + ".", "protect France", "Germany", "Obligation")]
    [InlineData("Under the " + Pact + ", France must build a dike. The host country retains the right to close it.", "close it", "France", "Right")]
    public void What_an_agreement_or_law_demands_allows_or_forbids_is_a_provision(string text, string act, string bearer, string modality)
    {
        var facts = ExtractionHarness.Run(new ProvisionExtractor(), text);

        Assert.Contains(facts, fact => fact.Contains($"act={act} |", StringComparison.Ordinal) && fact.Contains($"bearer={bearer} |", StringComparison.Ordinal) && fact.Contains($"modality={modality} |", StringComparison.Ordinal));
    }

    [Fact]
    public void An_agreement_is_carried_on_to_the_sentences_that_go_on_with_it()
    {
        const string Text = "The Mutual Defense Treaty between the United States and the Philippines requires Washington to defend Manila in the event of an armed attack. "
            + "In return, the Philippines is allowed to host foreign troops. However, the Philippines is not obliged to send soldiers abroad.";

        var facts = ExtractionHarness.Run(new ProvisionExtractor(), Text).Where(fact => fact.StartsWith("Provision", StringComparison.Ordinal)).ToList();

        Assert.Collection(
            facts,
            fact => Assert.StartsWith("Provision | act=defend Manila in the event of an armed attack | bearer=United States | beneficiary=Philippines | condition=in the event of an armed attack | modality=Obligation", fact, StringComparison.Ordinal),
            fact => Assert.StartsWith("Provision | act=host foreign troops | bearer=Philippines | modality=Right", fact, StringComparison.Ordinal),
            fact => Assert.StartsWith("Provision | act=send soldiers abroad | bearer=Philippines | modality=Exemption", fact, StringComparison.Ordinal));
        Assert.Single(facts.Select(fact => fact[fact.IndexOf("underAgreement=", StringComparison.Ordinal)..]).Distinct());
    }

    [Theory]
    [InlineData("“Under the " + Pact + " we have to protect them and they do nothing,” Anna Kowalska said.")]
    [InlineData("Anna Kowalska said Germany was obliged to protect France under the " + Pact + ".")]
    [InlineData("The " + Pact + " would require Germany to pay more.")]
    [InlineData("If the " + Pact + " requires Germany to pay, Berlin will leave.")]
    [InlineData("Turkey must release the pastor, the White House said.")]
    [InlineData("Germany will sell the port to France.")]
    [InlineData("The " + Pact + " was signed by France.")]
    [InlineData("France is to build a dike, whatever the " + Pact + " says.")]
    [InlineData("Berlin denied any obligation to protect France under the " + Pact + ".")]
    [InlineData("The " + Pact + " gives France a headache.")]
    [InlineData("The " + Pact + " turned ten. The clerk who drafted Article 7 fishes there.")]
    public void What_is_only_said_or_supposed_or_stands_under_no_agreement_is_none(string text)
    {
        Assert.Empty(ExtractionHarness.Run(new ProvisionExtractor(), text));
    }

    [Fact]
    public void Of_many_parties_those_are_bound_that_the_text_names()
    {
        var facts = ExtractionHarness.Run(new ProvisionExtractor(), "Australia spoke. The ANZUS treaty requires the parties to talk.");

        Assert.Contains(facts, fact => fact.Contains("bearer=Australia", StringComparison.Ordinal));
        Assert.DoesNotContain(facts, fact => fact.Contains("New Zealand", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_bound_by_an_agreement_is_a_party()
    {
        var facts = ExtractionHarness.Run(new ProvisionExtractor(), "Chile is obliged under the Andes Treaty to help Peru.");

        Assert.Contains("Andes Treaty | party | Chile", facts);
    }

    [Fact]
    public void A_provision_cites_the_clause_that_says_it()
    {
        const string Text = "Last week was quiet. Under the " + Pact + ", signed long ago, Germany is obliged to protect France.";
        var context = ExtractionHarness.Read(Text);

        var provision = Assert.Single(new ProvisionExtractor().Extract(context).OfType<NodeAssertion>());

        Assert.Equal("Germany is obliged to protect France", ExtractionHarness.Cited(context, provision));
    }
}
