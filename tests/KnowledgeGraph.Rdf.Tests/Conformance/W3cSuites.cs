using System.Reflection;

namespace KnowledgeGraph.Rdf.Tests;

/// <summary>Finds the W3C test suites, which are never part of the repository.</summary>
internal static class W3cSuites
{
    /// <summary>The folder that holds <c>rdf/rdf11</c>, from <c>KG_W3C_TESTS</c> or beside the repository; null where there is none.</summary>
    public static string? Folder { get; } = new[] { Environment.GetEnvironmentVariable("KG_W3C_TESTS"), BesideRepository() }
        .FirstOrDefault(folder => folder is not null && Directory.Exists(Path.Combine(folder, "rdf", "rdf11")));

    private static string? BesideRepository()
    {
        string? root = typeof(W3cSuites).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(item => item.Key == "RepositoryRoot")?.Value;
        return root is null ? null : Path.GetFullPath(Path.Combine(root, "..", "shared", "w3c"));
    }
}
