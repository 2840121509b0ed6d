namespace KnowledgeGraph.Export;

/// <summary>All messages about the page. Codes are never reused.</summary>
internal static class ExplorerErrors
{
    public static ExportException NoBundle(string path) => new("KG6210",
        $"the page's script is not here ({path}), so no page can be written. Install Node.js 18 or later with npm, then build once with 'dotnet build -p:BuildExplorer=true', "
        + "or run 'npm ci' and 'npm run build' in src/KnowledgeGraph.Export/Explorer and build again.");

    public static ExportException BadBundle(string path, string found) => new("KG6211",
        $"{path} holds {found}, which would end it within a page. Make the bundle again: 'npm ci' and 'npm run build' in src/KnowledgeGraph.Export/Explorer.");
}
