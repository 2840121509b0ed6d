namespace KnowledgeGraph.Language.Tests;

public sealed class EnglishPipelineBuilderTests
{
    private static readonly LanguageResources Resources = LanguageResources.Open();

    [Fact]
    public void A_missing_layer_is_refused_when_built()
    {
        var builder = new EnglishPipelineBuilder().Add(new EnglishTokenizer(Resources)).Add(new TimeExpressionFinder(Resources));

        var error = Assert.Throws<InvalidOperationException>(builder.Build);

        Assert.StartsWith("KG4101: the component 'time expression finder' needs Sentences", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_is_assigned_once()
    {
        var builder = new EnglishPipelineBuilder().Add(new EnglishTokenizer(Resources)).Add(new EnglishTokenizer(Resources));

        var error = Assert.Throws<InvalidOperationException>(builder.Build);

        Assert.StartsWith("KG4102", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_builder_that_has_built_is_closed()
    {
        var builder = new EnglishPipelineBuilder();
        builder.Build();

        var error = Assert.Throws<InvalidOperationException>(() => builder.Add(new EnglishTokenizer(Resources)));

        Assert.StartsWith("KG4103", error.Message, StringComparison.Ordinal);
    }
}
