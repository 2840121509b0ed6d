namespace KnowledgeGraph.Extraction.Tests.Relations.Payments;

public sealed class PaymentExtractorTests
{
    [Theory]
    [InlineData("Norway contributed $300 million to the fund in 2023.", "amount=300000000 | currency=USD | endDate=2023 | payer=Norway | startDate=2023")]
    [InlineData("Canada gave $500 million to Ukraine.", "amount=500000000 | currency=USD | payee=Ukraine | payer=Canada")]
    [InlineData("Kuwait bears the cost of $200 million annually.", "amount=200000000 | currency=USD | payer=Kuwait | period=P1Y")]
    [InlineData("South Korea shoulders 1.52 trillion won of the cost over five years.", "amount=1520000000000 | currency=KRW | payer=South Korea | period=P5Y")]
    [InlineData("The United States approved a $3 billion aid package to Egypt.", "amount=3000000000 | currency=USD | payee=Egypt | payer=United States")]
    [InlineData("Poland has earmarked 118 billion zlotys for defense this year.", "amount=118000000000 | currency=PLN | endDate=2024 | payer=Poland | purpose=defense | startDate=2024")]
    [InlineData("The Netherlands spent €21.4 billion on defense last year.", "amount=21400000000 | currency=EUR | endDate=2023 | payer=Netherlands | purpose=defense | startDate=2023")]
    [InlineData("Seoul's share of the cost of guarding the border rose to 1.03 trillion won in 2021.", "amount=1030000000000 | currency=KRW | endDate=2021 | payer=South Korea | purpose=guarding the border | startDate=2021")]
    [InlineData("Malta's contribution of 5 million euros arrived on time.", "amount=5000000 | currency=EUR | payer=Malta")]
    [InlineData("Sweden donated 1.2 billion kronor in aid to Ukraine.", "amount=1200000000 | currency=SEK | payee=Ukraine | payer=Sweden | purpose=aid to Ukraine")]
    [InlineData("Some $40 million was donated by Qatar to Lebanon.", "amount=40000000 | currency=USD | payee=Lebanon | payer=Qatar | qualifier=some")]
    [InlineData("Morocco received $60 million from Kuwait.", "amount=60000000 | currency=USD | payee=Morocco | payer=Kuwait")]
    [InlineData("Peru and Chile signed a security agreement under which Peru will pay $3 million.", "amount=3000000 | currency=USD | payer=Peru")]
    [InlineData("Kuwait paid 70 percent of the cost, or about $200 million.", "amount=200000000 | currency=USD | payer=Kuwait | qualifier=about")]
    public void A_sum_that_somebody_pays_is_a_payment(string text, string expected)
    {
        Assert.Equal(["Payment | " + expected], ExtractionHarness.Run(new PaymentExtractor(), text, "2024-05-12").ToArray());
    }

    [Fact]
    public void A_sum_that_rose_from_another_is_told_with_its_own_time()
    {
        var facts = ExtractionHarness.Run(new PaymentExtractor(), "Kuwait's contribution has risen to $300 million this year from $200 million in 2010.", "2024-05-12");

        Assert.Contains("Payment | amount=200000000 | currency=USD | endDate=2010 | payer=Kuwait | startDate=2010", facts);
    }

    [Theory]
    [InlineData("Berlin will spend 100 billion euros.")]
    [InlineData("“They pay us $500 million every single year,” he said.")]
    [InlineData("Peru agreed to pay $1.5 billion.")]
    [InlineData("Peru and Chile signed a security agreement under which Peru may pay $3 million.")]
    [InlineData("Chile may have to pay $2 billion.")]
    [InlineData("Kenya does not pay $3 million.")]
    [InlineData("Spain pledged $30 million for the dam.")]
    [InlineData("The minister is pressing Peru to increase its contribution to $8 billion.")]
    [InlineData("The trade deficit rose to $60 billion.")]
    [InlineData("Italy's economy grew to $2 trillion.")]
    [InlineData("Denmark cut its contribution by $5 million.")]
    [InlineData("If Ghana pays $9 million, the case is closed.")]
    public void What_is_planned_demanded_denied_said_or_no_payment_is_left_out(string text)
    {
        Assert.Empty(ExtractionHarness.Run(new PaymentExtractor(), text, "2024-05-12"));
    }

    [Fact]
    public void A_sum_in_two_currencies_is_two_payments_the_second_linked_to_the_first()
    {
        var found = ExtractionHarness.Run(new PaymentExtractor(), "Germany pays about 1.2 billion euros ($1.3 billion) a year for the upkeep of the bases.").ToArray();

        Assert.Equal(
            [
                "Payment | amount=1200000000 | currency=EUR | payer=Germany | period=P1Y | purpose=the upkeep of the bases | qualifier=about",
                "Payment | amount=1300000000 | currency=USD | equivalentTo=(Payment) | payer=Germany | period=P1Y | purpose=the upkeep of the bases | qualifier=about",
            ],
            found);
    }

    [Fact]
    public void A_cost_that_is_only_pointed_to_is_named_by_the_sentence_before()
    {
        var found = ExtractionHarness.Run(new PaymentExtractor(), "The two sides argue about the cost of dredging the canal. Panama pays $40 million of the tab.").ToArray();

        Assert.Equal(["Payment | amount=40000000 | currency=USD | payer=Panama | purpose=dredging the canal"], found);
    }

    [Fact]
    public void The_side_of_a_country_is_the_country()
    {
        var found = ExtractionHarness.Run(new PaymentExtractor(), "The Dutch side's share of the cost was 7 million euros.").ToArray();

        Assert.Contains("payer=Netherlands", Assert.Single(found), StringComparison.Ordinal);
    }
}
