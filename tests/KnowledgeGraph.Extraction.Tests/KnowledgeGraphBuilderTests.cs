namespace KnowledgeGraph.Extraction.Tests;

public sealed class KnowledgeGraphBuilderTests
{
    [Fact]
    public void A_pipeline_needs_an_ontology() => Assert.Throws<InvalidOperationException>(() => new KnowledgeGraphBuilder().Build());

    [Fact]
    public void A_builder_builds_once()
    {
        var builder = new KnowledgeGraphBuilder().WithOntology(ExtractionHarness.Ontology);
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.WithOptions(new ExtractionOptions()));
    }

    [Theory]
    [InlineData("https://example.org/id")]
    [InlineData("id/")]
    public void A_base_that_cannot_begin_a_name_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => new KnowledgeGraphBuilder().WithOptions(new ExtractionOptions { BaseIri = text }));
}
