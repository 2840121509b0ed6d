namespace KnowledgeGraph.Databases.Tests;

/// <summary>A fact that needs Virtuoso 7 (Debian: virtuoso-opensource-7); skipped where it is missing, unless <c>KG_REQUIRE_PARTS=1</c> demands it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class VirtuosoFactAttribute : FactAttribute
{
    /// <summary>Where Debian puts the server.</summary>
    public const string Server = "/usr/bin/virtuoso-t";

    public VirtuosoFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") != "1" && !File.Exists(Server))
            Skip = $"{Server} is not installed";
    }
}
