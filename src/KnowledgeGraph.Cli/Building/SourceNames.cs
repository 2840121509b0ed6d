namespace KnowledgeGraph.Cli.Building;

/// <summary>Names files so that the name means the same on another machine.</summary>
internal static class SourceNames
{
    /// <summary>A relative path as it is; an absolute one relative to the working folder where it lies below that, else its folder's name and its own.</summary>
    public static string Portable(string source)
    {
        if (!Path.IsPathRooted(source))
            return source;
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), source).Replace('\\', '/');
        if (!relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative))
            return relative;
        return Path.Combine(Path.GetFileName(Path.GetDirectoryName(source)) ?? "", Path.GetFileName(source)).Replace('\\', '/');
    }
}
