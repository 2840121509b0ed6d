using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.Patterns;

/// <summary>From matches to edges: roles, what is joined, what is only said.</summary>
public sealed class PatternExtractorTests
{
    private const string Rule = """
        rule praises
          yields kg:supports subject who object what confidence 0.7
          pattern {lemma:/praise|visit/;tag:VERB} >agent {type:/Person|Country/}=who >patient {type:/Country|Organization/}=what
          example "" => "" | ""
          counter ""
        """;

    [Fact]
    public void An_edge_cites_the_words_from_the_first_role_to_the_last()
    {
        var context = ExtractionHarness.Read("Yesterday, Kenya praised the World Bank in Lima.");

        var edge = Assert.Single(new PatternExtractor(PatternHarness.Book(Rule)).Extract(context));

        Assert.Equal("Kenya | supports | World Bank", ExtractionHarness.Show(context, edge));
        Assert.Equal("Kenya praised the World Bank", ExtractionHarness.Cited(context, edge));
        Assert.Equal((0.7m, "pattern-praises"), (edge.Confidence, edge.Extractor.Name));
    }

    [Fact]
    public void What_is_joined_by_and_has_an_edge_of_its_own()
    {
        Assert.Equal(
            ["Kenya | supports | Chile", "Kenya | supports | Peru", "Norway | supports | Chile", "Norway | supports | Peru"],
            Run("Kenya and Norway praised Chile and Peru.").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Kenya did not praise Chile.")]
    [InlineData("Kenya may praise Chile.")]
    [InlineData("Kenya wants to praise Chile.")]
    [InlineData("If Kenya praised Chile, nobody would listen.")]
    [InlineData("The minister said that Kenya praised Chile.")]
    [InlineData("\"I heard on the radio that Kenya praised Chile,\" the minister said.")]
    [InlineData("Has Kenya praised Chile?")]
    public void What_is_denied_supposed_wanted_said_or_asked_is_no_edge(string text)
    {
        Assert.Empty(Run(text));
    }

    [Fact]
    public void A_thing_is_not_related_to_itself()
    {
        Assert.Empty(Run("Kenya praised Kenya."));
    }

    [Fact]
    public void A_property_of_strings_takes_the_words_of_the_noun_phrase()
    {
        const string Words = """
            rule trade
              yields kg:occupation subject who object what confidence 0.7
              pattern {tag:NOUN;deprel:root}=what >nsubj {type:Person}=who >cop {}
              example "" => "" | ""
              counter ""
            """;

        Assert.Equal("Marta Kowalska | occupation | patient lighthouse keeper", Assert.Single(Run("Marta Kowalska is a patient lighthouse keeper.", Words)));
    }

    [Fact]
    public void A_book_without_rules_finds_nothing()
    {
        Assert.Empty(new PatternExtractor(RuleBook.Empty).Extract(ExtractionHarness.Read("Kenya praised Chile.")));
    }

    private static ImmutableArray<string> Run(string text, string rule = Rule) => ExtractionHarness.Run(new PatternExtractor(PatternHarness.Book(rule)), text);
}
