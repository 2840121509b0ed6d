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

    private static Dataset Build(params string[] texts)
    {
        var reader = new ArticleReader(new ArticleReaderOptions { PublisherNames = ExtractionHarness.Ontology.MediaNames });
        var articles = texts.Select((text, index) => reader.Read(FormattableString.Invariant($"article-{index}.txt"), System.Text.Encoding.UTF8.GetBytes(text))).ToList();
        return new KnowledgeGraphBuilder().WithOntology(ExtractionHarness.Ontology).Build().Run(ArticleSlugs.Assign(articles)).Dataset;
    }

    private static List<string> Labels(Dataset dataset, Iri @class) =>
        [.. dataset.Subjects(RdfVocabulary.Type, @class).Select(node => ((Literal)dataset.Object(node, RdfsVocabulary.Label)!).LexicalForm).Order(StringComparer.Ordinal)];
}
