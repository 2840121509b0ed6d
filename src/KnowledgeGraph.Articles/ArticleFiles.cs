namespace KnowledgeGraph.Articles;

/// <summary>Finds and reads the files that a user names.</summary>
public static class ArticleFiles
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".html", ".htm"];

    /// <summary>Expands files, folders (with all below them) and <c>-</c> into a sorted list without repetitions.</summary>
    /// <param name="paths">What the user gave. Folders contribute *.txt, *.md, *.markdown, *.html and *.htm; a file that is named is taken whatever its extension.</param>
    /// <returns>Paths with forward slashes in ordinal order, the same whatever the order of <paramref name="paths"/>; hidden files and folders are left out.</returns>
    /// <exception cref="ArticleFormatException">A path is neither file nor folder (KG2008).</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path == StandardInput || File.Exists(path))
                found.Add(Normalise(path));
            else if (Directory.Exists(path))
                found.UnionWith(FilesBelow(path));
            else
                throw ArticleErrors.NotFound(path);
        }
        return [.. found];
    }

    /// <summary>Reads the bytes of one of the paths that <see cref="Expand"/> gave.</summary>
    /// <param name="path">A file, or <c>-</c>.</param>
    /// <param name="maximumBytes">Larger files are refused before they are read.</param>
    /// <exception cref="ArticleFormatException">The file is too large (KG2002) or cannot be read (KG2009).</exception>
    public static byte[] ReadBytes(string path, int maximumBytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var stream = path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            return ReadLimited(stream, path, maximumBytes);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ArticleErrors.Unreadable(path, cause);
        }
    }

    private static byte[] ReadLimited(Stream stream, string path, int maximumBytes)
    {
        if (stream.CanSeek && stream.Length > maximumBytes)
            throw ArticleErrors.TooLarge(path, stream.Length, maximumBytes);
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            memory.Write(buffer, 0, count);
            if (memory.Length > maximumBytes)
                throw ArticleErrors.TooLarge(path, memory.Length, maximumBytes);
        }
        return memory.ToArray();
    }

    private static IEnumerable<string> FilesBelow(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return Directory.EnumerateFiles(folder, "*", options)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Select(Normalise);
    }

    private static string Normalise(string path)
    {
        var slashed = path.Replace('\\', '/');
        return slashed.StartsWith("./", StringComparison.Ordinal) && slashed.Length > 2 ? slashed[2..] : slashed;
    }
}
