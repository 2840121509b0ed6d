namespace KnowledgeGraph.Export;

/// <summary>What the bundler made of the page's own script, its style sheet and its libraries.</summary>
/// <param name="Script">The script; may stand in a script element.</param>
/// <param name="Style">The style sheet; may stand in a style element.</param>
/// <param name="Body">The elements of the page, without any data.</param>
internal sealed record ExplorerBundle(string Script, string Style, string Body)
{
    /// <summary>Reads the bundle.</summary>
    /// <param name="folder">The folder; null takes <c>explorer</c> beside the program.</param>
    /// <exception cref="ExportException">It is not there (KG6210), or could not stand in a page (KG6211).</exception>
    public static ExplorerBundle Load(string? folder)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, "explorer");
        return new ExplorerBundle(Read(folder, "explorer.js", "</script", "<!--"), Read(folder, "explorer.css", "</style"), Read(folder, "explorer.html", "<script"));
    }

    private static string Read(string folder, string name, params string[] forbidden)
    {
        string path = Path.Combine(folder, name);
        if (!File.Exists(path)) throw ExplorerErrors.NoBundle(path);
        // The hash that lets the script run is taken over what an HTML parser sees: it knows no carriage returns.
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        foreach (string end in forbidden)
        {
            if (text.Contains(end, StringComparison.OrdinalIgnoreCase)) throw ExplorerErrors.BadBundle(path, end);
        }

        return text;
    }
}
