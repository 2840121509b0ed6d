namespace KnowledgeGraph.Extraction.Tests.Patterns;

/// <summary>Rules that yield nodes with several properties: things, words, dates, numbers, fixed values, edges beside.</summary>
public sealed class NodeRuleTests
{
    private const string Payment = """
        rule pays
          yields kg:Payment
          role kg:payer giver
          role kg:payee taker
          role kg:amount sum
          role kg:currency sum as currency
          role kg:qualifier sum as qualifier
          role kg:startDate day
          confidence 0.7
          pattern {lemma:pay} >agent {type:Country}=giver >patient {number:Money}=sum ?>> ({type:/Country|Organization/}=taker >case {lemma:to}) ?>time {time:/Calendar|Relative/}=day
          example "" => kg:payer ""
          counter ""
        """;

    [Fact]
    public void A_match_becomes_a_node_with_things_sums_and_dates()
    {
        Assert.Equal(
            ["Payment | amount=3000000 | currency=USD | payee=World Bank | payer=Norway | qualifier=about | startDate=2019-05"],
            Run(Payment, "Norway paid about $3 million to the World Bank in May 2019."));
    }

    [Fact]
    public void What_an_optional_node_gives_is_left_out_where_it_is_missing()
    {
        Assert.Equal(["Payment | amount=3000000 | currency=USD | payer=Norway"], Run(Payment, "Norway paid $3 million."));
    }

    [Theory]
    [InlineData("Norway would pay $3 million.")]
    [InlineData("The minister said that Norway paid $3 million.")]
    [InlineData("Did Norway pay $3 million?")]
    public void What_the_text_does_not_assert_is_no_node(string text)
    {
        Assert.Empty(Run(Payment, text));
    }

    [Fact]
    public void A_node_cites_its_words_from_the_first_to_the_last()
    {
        var context = ExtractionHarness.Read("In the end, Norway paid about $3 million to the World Bank in Lima.");

        var node = Assert.Single(new PatternExtractor(PatternHarness.Book(Payment)).Extract(context));

        Assert.Equal("Norway paid about $3 million to the World Bank", ExtractionHarness.Cited(context, node));
        Assert.Equal((0.7m, "pattern-pays"), (node.Confidence, node.Extractor.Name));
    }

    [Fact]
    public void Fixed_values_the_date_of_the_article_and_edges_beside_the_node_come_with_it()
    {
        const string Rule = """
            rule leads
              yields kg:Tenure
              role kg:holder who
              role kg:office what
              value kg:former false
              value kg:attestedOn published
              also kg:holdsOffice who what
              confidence 0.7
              pattern {type:Office}=what >nsubj {type:Person}=who >cop {}
              example "" => kg:holder ""
              counter ""
            """;

        Assert.Equal(
            ["Tenure | attestedOn=2024-06-18 | former=false | holder=Marta Kowalska | office=Prime Minister of Norway", "Marta Kowalska | holdsOffice | Prime Minister of Norway"],
            Run(Rule, "Marta Kowalska is Norway's prime minister.", "2024-06-18"));
    }

    [Fact]
    public void A_word_list_says_what_a_word_stands_for()
    {
        const string Rule = """
            rule trade
              yields kg:occupation subject who object what as @occupations[value] confidence 0.7
              pattern {lemma:@occupations;tag:NOUN}=what >nsubj {type:Person}=who >cop {}
              example "" => "" | ""
              counter ""
            """;

        Assert.Equal(["Marta Kowalska | occupation | lawmaker"], Run(Rule, "Marta Kowalska is a legislator."));
    }

    [Fact]
    public void An_edge_may_lead_to_a_date_that_is_as_precise_as_the_text()
    {
        const string Rule = """
            rule dated
              yields kg:signedOn subject pact object day confidence 0.7
              pattern {lemma:sign} >patient {type:Agreement}=pact >time {time:/Calendar|Weekday|Relative/}=day
              example "" => "" | ""
              counter ""
            """;

        Assert.Equal(["Paris Agreement | signedOn | 2016-04"], Run(Rule, "Norway signed the Paris Agreement in April 2016."));
        Assert.Equal(["Paris Agreement | signedOn | 2024-06-14"], Run(Rule, "Norway signed the Paris Agreement on Friday.", "2024-06-18"));
        Assert.Empty(Run(Rule, "Norway signed the Paris Agreement on Friday."));
    }

    [Fact]
    public void A_class_of_ones_own_is_minted_under_its_own_name()
    {
        const string Rule = """
            rule stance
              yields kg:Discrepancy role kg:between who confidence 0.7
              pattern {lemma:quarrel} >nsubj {type:Country}=who
              example "" => kg:between ""
              counter ""
            """;

        Assert.Equal(["Discrepancy | between=Chile | between=Norway"], Run(Rule, "Norway and Chile quarrelled about fish in Lima."));
    }

    [Fact]
    public void What_is_to_come_counts_where_the_rule_takes_it()
    {
        const string Rule = """
            rule ends
              yields kg:expiresOn subject pact object day holds settled confidence 0.7
              pattern {lemma:expire} >agent {type:Agreement}=pact >time {time:Calendar}=day
              example "" => "" | ""
              counter ""
            """;

        Assert.Equal(["Paris Agreement | expiresOn | 2031-03"], Run(Rule, "The Paris Agreement will expire in March 2031."));
        Assert.Empty(Run(Rule, "The Paris Agreement may expire in March 2031."));
        Assert.Empty(Run(Rule.Replace("holds settled ", "", StringComparison.Ordinal), "The Paris Agreement will expire in March 2031."));
    }

    private static string[] Run(string rule, string text, string? date = null) => [.. ExtractionHarness.Run(new PatternExtractor(PatternHarness.Book(rule)), text, date)];
}
