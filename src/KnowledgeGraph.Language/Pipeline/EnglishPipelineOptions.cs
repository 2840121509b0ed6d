namespace KnowledgeGraph.Language;

/// <summary>How <see cref="EnglishPipeline.Load"/> makes a pipeline.</summary>
public sealed record EnglishPipelineOptions
{
    /// <summary>Folder of word lists, tables and models; null (the default) is the folder <c>Data</c> beside the assembly.</summary>
    public string? ResourceFolder { get; init; }
}
