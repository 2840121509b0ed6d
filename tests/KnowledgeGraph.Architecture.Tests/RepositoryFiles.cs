using System.Reflection;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The files of the repository as they lie on the disk, without what builds and tests leave behind.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] LeftBehind = ["bin", "obj", ".git", ".vs", ".idea", "artifacts", "TestResults", "node_modules", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } =
        typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    /// <summary>A path below the root; parts are set apart by slashes.</summary>
    public static string At(string relative) => Path.Combine(Root, relative);

    /// <summary>The files below a folder whose names end so, as paths relative to the root with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Below(string folder, string ending = "")
    {
        var found = new List<string>();
        Collect(At(folder), ending, found);
        return [.. found.Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    private static void Collect(string folder, string ending, List<string> found)
    {
        if (!Directory.Exists(folder))
            return;
        found.AddRange(Directory.EnumerateFiles(folder).Where(file => file.EndsWith(ending, StringComparison.Ordinal) && !file.Contains(".received.", StringComparison.Ordinal)));
        foreach (string below in Directory.EnumerateDirectories(folder).Where(below => !LeftBehind.Contains(Path.GetFileName(below), StringComparer.Ordinal)))
            Collect(below, ending, found);
    }
}
