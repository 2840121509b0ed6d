namespace KnowledgeGraph.Export;

/// <summary>What a page shows first.</summary>
public sealed record ExplorerPageOptions
{
    /// <summary>
    /// What is shown first: focus, depth and classes as in a picture (<see cref="DiagramOptions.FocusLabel"/>, <see cref="DiagramOptions.Depth"/>, <see cref="DiagramOptions.Types"/>), its title
    /// and its colours. The reader of the page can change all of it. Null (the default) shows everything, in the colours that the reader's system asks for.
    /// </summary>
    public DiagramOptions? Start { get; init; }

    /// <summary>The folder with the bundled script and style sheet; null (the default) takes <c>explorer</c> beside the program.</summary>
    public string? BundleFolder { get; init; }
}
