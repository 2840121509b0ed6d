namespace KnowledgeGraph.Export;

/// <summary>Reads options of a picture as what a page shows first.</summary>
internal static class ExplorerStart
{
    /// <summary>Whether a part of the graph is asked for, and not all of it in another look.</summary>
    public static bool IsPart(this DiagramOptions options) =>
        options.View != default || options.FocusLabel is not null || !options.Types.IsDefaultOrEmpty || !options.Articles.IsDefaultOrEmpty
        || options.Since is not null || options.Until is not null || options.MinConfidence > 0;
}
