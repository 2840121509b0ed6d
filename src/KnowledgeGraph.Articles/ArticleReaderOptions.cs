namespace KnowledgeGraph.Articles;

/// <summary>What the caller knows that the files may not say.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>The date of articles that give none; null (the default) leaves them without.</summary>
    public PartialDate? DefaultDate { get; init; }

    /// <summary>Names of news media, in any order, with or without "The"; used to recognise a publisher in datelines, bylines and source lines. Empty by default.</summary>
    public IReadOnlyList<string> PublisherNames { get; init; } = [];

    /// <summary>Largest file accepted, in bytes; 32 MiB by default.</summary>
    public int MaximumBytes { get; init; } = 32 * 1024 * 1024;
}
