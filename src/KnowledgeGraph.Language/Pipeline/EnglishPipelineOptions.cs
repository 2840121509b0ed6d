namespace KnowledgeGraph.Language;

/// <summary>How <see cref="EnglishPipeline.Load"/> makes a pipeline.</summary>
public sealed record EnglishPipelineOptions
{
    /// <summary>Folder of word lists and tables; null (the default) is the folder <c>Data</c> beside the assembly.</summary>
    public string? ResourceFolder { get; init; }

    /// <summary>Folder of the models; null (the default) is the folder <c>Models</c> beside the assembly.</summary>
    public string? ModelFolder { get; init; }

    /// <summary>Names that the caller knows; none by default.</summary>
    public NameLists Names { get; init; } = NameLists.Empty;

    /// <summary>
    /// What the documents shall carry; all by default. Components that give nothing of it are left out, and their word lists and models are not read; what the wanted layers need comes with them
    /// (<see cref="AnnotationLayers.Names"/> alone gives tokens, sentences, tags and names).
    /// </summary>
    public AnnotationLayers Layers { get; init; } = AnnotationLayers.All;
}
