using System.Reflection;

namespace KnowledgeGraph.Databases.Tests;

/// <summary>A fact that needs Node.js and packages of <c>Parts/package.json</c>; skipped where they are missing, unless <c>KG_REQUIRE_PARTS=1</c> demands them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>The folder with the scripts and, once <c>npm ci</c> was run there, their packages.</summary>
    public static string Folder { get; } = Path.Combine(
        typeof(NodeFactAttribute).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ProjectFolder").Value!, "Parts");

    public NodeFactAttribute(string package)
    {
        Package = package;
        if (Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") != "1" && !Directory.Exists(Path.Combine(Folder, "node_modules", package)))
            Skip = $"the npm package '{package}' is not installed; run npm ci in tests/KnowledgeGraph.Databases.Tests/Parts";
    }

    /// <summary>The package's name.</summary>
    public string Package { get; }
}
