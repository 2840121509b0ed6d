using System.Reflection;

namespace KnowledgeGraph.Interop.Tests;

internal static class RepositoryPaths
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } =
        typeof(RepositoryPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;
}
