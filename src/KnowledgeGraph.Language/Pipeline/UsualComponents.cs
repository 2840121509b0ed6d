namespace KnowledgeGraph.Language;

/// <summary>The components of <see cref="EnglishPipeline.Load"/>, those that were not left out.</summary>
internal static class UsualComponents
{
    /// <summary>In the order in which they run; what each layer is made from stands above it. Components may share what those before them have read.</summary>
    private static readonly (AnnotationLayers Assigns, AnnotationLayers Uses, Func<EnglishPipelineOptions, LanguageResources, IReadOnlyList<IPipelineComponent>, IPipelineComponent> Make)[] Steps =
    [
        (AnnotationLayers.Passages, AnnotationLayers.None, (_, resources, _) => new ForeignPassageFinder(resources)),
        (AnnotationLayers.Tokens, AnnotationLayers.Passages, (_, resources, _) => new EnglishTokenizer(resources)),
        (AnnotationLayers.Sentences, AnnotationLayers.Tokens, (_, resources, _) => new SentenceSplitter(resources)),
        (AnnotationLayers.Tags | AnnotationLayers.Trees, AnnotationLayers.Sentences, (options, _, _) => SyntaxAnalyzer.Load(options.ModelFolder)),
        (AnnotationLayers.Lemmas, AnnotationLayers.Tags, (_, resources, _) => new Lemmatizer(resources)),
        (AnnotationLayers.Names, AnnotationLayers.Tags, (options, resources, before) =>
            NameRecognizer.Load(options.ModelFolder, options.Names, resources, before.OfType<SyntaxAnalyzer>().Single())),
        (AnnotationLayers.Times, AnnotationLayers.Sentences, (_, resources, _) => new TimeExpressionFinder(resources)),
        (AnnotationLayers.Quantities, AnnotationLayers.Times, (_, resources, _) => new QuantityFinder(resources)),
        (AnnotationLayers.Quotations, AnnotationLayers.Sentences, (_, resources, _) => new QuotationFinder(resources)),
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
        var components = new List<IPipelineComponent>();
        foreach (var step in Steps.Where(step => (step.Assigns & wanted) != AnnotationLayers.None))
        {
            components.Add(step.Make(options, resources, components));
        }

        return components;
    }
}
