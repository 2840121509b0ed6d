namespace KnowledgeGraph.Language;

/// <summary>The components of <see cref="EnglishPipeline.Load"/>, those that were not left out.</summary>
internal static class UsualComponents
{
    /// <summary>In the order in which they run; what each layer is made from stands above it.</summary>
    private static readonly (AnnotationLayers Assigns, AnnotationLayers Uses, Func<EnglishPipelineOptions, LanguageResources, IPipelineComponent> Make)[] Steps =
    [
        (AnnotationLayers.Passages, AnnotationLayers.None, (_, resources) => new ForeignPassageFinder(resources)),
        (AnnotationLayers.Tokens, AnnotationLayers.Passages, (_, resources) => new EnglishTokenizer(resources)),
        (AnnotationLayers.Sentences, AnnotationLayers.Tokens, (_, resources) => new SentenceSplitter(resources)),
        (AnnotationLayers.Tags | AnnotationLayers.Trees, AnnotationLayers.Sentences, (options, _) => SyntaxAnalyzer.Load(options.ModelFolder)),
        (AnnotationLayers.Lemmas, AnnotationLayers.Tags, (_, resources) => new Lemmatizer(resources)),
        (AnnotationLayers.Names, AnnotationLayers.Tags, (options, resources) => NameRecognizer.Load(options.ModelFolder, options.Names, resources)),
        (AnnotationLayers.Times, AnnotationLayers.Sentences, (_, resources) => new TimeExpressionFinder(resources)),
        (AnnotationLayers.Quantities, AnnotationLayers.Times, (_, resources) => new QuantityFinder(resources)),
        (AnnotationLayers.Quotations, AnnotationLayers.Sentences, (_, resources) => new QuotationFinder(resources)),
    ];

    /// <summary>Makes those components that give a layer of <see cref="EnglishPipelineOptions.Layers"/>, or one that these are made from.</summary>
    public static IEnumerable<IPipelineComponent> Of(EnglishPipelineOptions options)
    {
        AnnotationLayers wanted = options.Layers;
        foreach (var step in Steps.Reverse())
        {
            wanted |= (step.Assigns & wanted) == AnnotationLayers.None ? AnnotationLayers.None : step.Uses;
        }

        LanguageResources resources = LanguageResources.Open(options.ResourceFolder);
        return [.. Steps.Where(step => (step.Assigns & wanted) != AnnotationLayers.None).Select(step => step.Make(options, resources))];
    }
}
