namespace KnowledgeGraph.Export;

/// <summary>What a page shows first.</summary>
public sealed record ExplorerPageOptions
{
    /// <summary>
    /// What is shown first: what a picture of these options would show, whatever its size, under its title and in its colours; a focus shows all that lies <see cref="DiagramOptions.Depth"/>
    /// relations around it. The reader of the page can change all of it. Null (the default) shows everything, in the colours that the reader's system asks for.
    /// </summary>
    public DiagramOptions? Start { get; init; }

    /// <summary>The folder with the bundled script and style sheet; null (the default) takes <c>explorer</c> beside the program.</summary>
    public string? BundleFolder { get; init; }
}
