namespace KnowledgeGraph.Language.Tests;

/// <summary>Runs the components that need no model, over text whose paragraphs are separated by blank lines.</summary>
internal static class Annotated
{
    private static readonly LanguageResources Resources = LanguageResources.Open();

    private static readonly EnglishPipeline Pipeline = new EnglishPipelineBuilder()
        .Add(new EnglishTokenizer(Resources))
        .Add(new SentenceSplitter(Resources))
        .Add(new Lemmatizer(Resources))
        .Add(new TimeExpressionFinder(Resources))
        .Add(new QuantityFinder(Resources))
        .Add(new QuotationFinder(Resources))
        .Build();

    public static AnnotatedDocument Of(string text) => Pipeline.Annotate(text.AsMemory());
}
