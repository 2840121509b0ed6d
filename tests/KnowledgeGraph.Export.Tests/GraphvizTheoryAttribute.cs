namespace KnowledgeGraph.Export.Tests;

/// <summary>A theory that needs Graphviz; skipped where it is missing, unless <c>KG_REQUIRE_PARTS=1</c> demands it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GraphvizTheoryAttribute : TheoryAttribute
{
    public GraphvizTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") != "1" && GraphvizRunner.Find() is null) Skip = "Graphviz is not installed";
    }
}
