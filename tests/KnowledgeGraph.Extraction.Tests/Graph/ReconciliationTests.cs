using KnowledgeGraph.Articles;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction.Tests.Graph;

public sealed class ReconciliationTests
{
    private const string DateLine = "Headline of a test\n\n";

    [Fact]
    public void Two_dated_articles_with_different_numbers_tell_of_a_change()
    {
        var dataset = Build(DateLine + "May 2, 2019\n\nChile keeps 320 soldiers in Haiti.", DateLine + "June 3, 2024\n\nSome 410 Chilean soldiers are stationed in Haiti.");

        Assert.Equal(["320 / 410 troops of Chile in Haiti"], Labels(dataset, Kg.ChangeOverTime));
        Assert.Empty(Labels(dataset, Kg.Discrepancy));
    }

    [Fact]
    public void Without_both_dates_different_numbers_are_a_discrepancy()
    {
        var dataset = Build(DateLine + "May 2, 2019\n\nChile keeps 320 soldiers in Haiti.", DateLine + "Some 410 Chilean soldiers are stationed in Haiti.");

        Assert.Equal(["320 / 410 troops of Chile in Haiti"], Labels(dataset, Kg.Discrepancy));
    }

    [Fact]
    public void What_hosting_forces_costs_is_one_thing_whatever_words_name_it()
    {
        var dataset = Build(
            DateLine + "May 2, 2019\n\nLatvia pays about 90 million euros annually for the upkeep of foreign bases.",
            DateLine + "June 3, 2024\n\nLatvia bears some of the cost of stationing troops in the forest, spending 120 million euros last year.");

        Assert.Equal(["90 million / 120 million EUR paid by Latvia"], Labels(dataset, Kg.ChangeOverTime));
    }

    [Theory]
    [InlineData("May 2, 2019", "May 2, 2019", "Discrepancy")]
    [InlineData("May 2, 2019", "May 3, 2019", "ChangeOverTime")]
    [InlineData("May 2, 2019", null, "Discrepancy")]
    [InlineData(null, null, "Discrepancy")]
    public void The_same_or_an_unknown_date_makes_a_discrepancy_and_another_date_a_change(string? one, string? other, string expected)
    {
        var dataset = Build(Dated(one) + "Chile keeps 320 soldiers in Haiti.", Dated(other) + "Chile keeps 410 soldiers in Haiti.");

        Assert.Equal(expected == "Discrepancy" ? 1 : 0, Labels(dataset, Kg.Discrepancy).Count);
        Assert.Equal(expected == "Discrepancy" ? 0 : 1, Labels(dataset, Kg.ChangeOverTime).Count);
    }

    [Theory]
    [InlineData("Chile keeps about 50,000 soldiers in Haiti.", "Chile keeps 49,800 soldiers in Haiti.", 0)]
    [InlineData("Chile keeps more than 50,000 soldiers in Haiti.", "Chile keeps 52,000 soldiers in Haiti.", 0)]
    [InlineData("Chile keeps more than 50,000 soldiers in Haiti.", "Chile keeps 48,000 soldiers in Haiti.", 1)]
    [InlineData("Chile keeps 50,000 soldiers in Haiti.", "Chile keeps 49,800 soldiers in Haiti.", 1)]
    [InlineData("Norway pays about $30 million a year for schools.", "Norway pays $30.4 million a year for schools.", 0)]
    [InlineData("Norway pays about $30 million a year for schools.", "Norway pays $38 million a year for schools.", 1)]
    public void Rounded_numbers_agree_with_what_they_may_have_been_rounded_from(string one, string other, int discrepancies)
    {
        var dataset = Build(DateLine + "May 2, 2019\n\n" + one, DateLine + "May 2, 2019\n\n" + other);

        Assert.Equal(discrepancies, Labels(dataset, Kg.Discrepancy).Count);
    }

    [Theory]
    [InlineData("Chile keeps 320 soldiers in Haiti.", "Some 410 Chilean soldiers are stationed in Cyprus.")]
    [InlineData("Chile keeps 320 soldiers in Haiti.", "Some 320 Chilean soldiers are stationed in Haiti.")]
    [InlineData("Norway spent $30 million on schools.", "Norway spent $45 million on hospitals.")]
    [InlineData("Norway paid $30 million.", "Norway paid $45 million.")]
    public void Equal_or_unrelated_figures_are_not_linked(string one, string other)
    {
        var dataset = Build(DateLine + "May 2, 2019\n\n" + one, DateLine + "June 3, 2024\n\n" + other);

        Assert.Empty(Labels(dataset, Kg.ChangeOverTime));
        Assert.Empty(Labels(dataset, Kg.Discrepancy));
    }

    [Theory]
    [InlineData("Norway and Chile signed the Norway-Chile Trade Agreement in 1998.", "Norway and Chile signed the Norway-Chile Trade Agreement in 1999.", 1, 0)]
    [InlineData("Norway and Chile signed the Norway-Chile Trade Agreement in 1998.", "Norway and Chile signed the Norway-Chile Trade Agreement in May 1998.", 0, 0)]
    [InlineData("The Norway-Chile Trade Agreement was revised in 1998.", "The Norway-Chile Trade Agreement was revised in 2004.", 0, 0)]
    [InlineData("The Norway-Chile Trade Agreement expires in 2021.", "The Norway-Chile Trade Agreement expires in 2027.", 0, 1)]
    public void Dates_of_one_agreement_that_cannot_both_be_right_are_a_discrepancy_and_a_later_end_is_a_change(string one, string other, int discrepancies, int changes)
    {
        var dataset = Build(DateLine + "May 2, 2019\n\n" + one, DateLine + "June 3, 2020\n\n" + other);

        Assert.Equal(discrepancies, Labels(dataset, Kg.Discrepancy).Count);
        Assert.Equal(changes, Labels(dataset, Kg.ChangeOverTime).Count);
    }

    [Fact]
    public void A_discrepancy_of_dates_links_the_assertions_of_both_articles()
    {
        var dataset = Build("Headline\n\nNorway signed the Norway-Chile Trade Agreement in 1998.", "Headline\n\nNorway signed the Norway-Chile Trade Agreement in 1999.");

        var difference = Assert.Single(dataset.Subjects(RdfVocabulary.Type, Kg.Discrepancy));
        Assert.Equal("1998 / 1999 as the date when Chile-Norway Trade Agreement was signed", ((Literal)dataset.Object(difference, RdfsVocabulary.Label)!).LexicalForm);
        Assert.Equal(["1998", "1999"], dataset.Objects(difference, Kg.Term("between")).Select(side => ((Literal)dataset.Object(side, RdfVocabulary.Object)!).LexicalForm).Order(StringComparer.Ordinal));
    }

    private static string Dated(string? date) => DateLine + (date is null ? "" : date + "\n\n");

    private static Dataset Build(params string[] texts)
    {
        var reader = new ArticleReader(new ArticleReaderOptions { PublisherNames = ExtractionHarness.Ontology.MediaNames });
        var articles = texts.Select((text, index) => reader.Read(FormattableString.Invariant($"article-{index}.txt"), System.Text.Encoding.UTF8.GetBytes(text))).ToList();
        return new KnowledgeGraphBuilder().WithOntology(ExtractionHarness.Ontology).Build().Run(ArticleSlugs.Assign(articles)).Dataset;
    }

    private static List<string> Labels(Dataset dataset, Iri @class) =>
        [.. dataset.Subjects(RdfVocabulary.Type, @class).Select(node => ((Literal)dataset.Object(node, RdfsVocabulary.Label)!).LexicalForm).Order(StringComparer.Ordinal)];
}
