namespace KnowledgeGraph.Cli.Output;

/// <summary>Where a command's result goes: a file, which gets its name when it is whole, or standard output.</summary>
internal static class ResultSink
{
    /// <summary>Writes the result.</summary>
    /// <param name="path">The file; null or "-" is standard output.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="content">Writes the bytes.</param>
    public static void Write(string? path, Terminal terminal, Action<Stream> content)
    {
        if (path is null or "-")
        {
            using var output = terminal.OpenOutput();
            content(output);
            output.Flush();
            return;
        }

        string folderName = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        using var folder = new OutputFolder(folderName);
        folder.Write(Path.GetFileName(path), draft =>
        {
            using var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
            content(stream);
        });
        folder.Commit();
    }
}
