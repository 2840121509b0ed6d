namespace KnowledgeGraph.Export.Tests;

/// <summary>A test that needs Graphviz: skipped, with the reason, where <c>dot</c> is missing, unless <c>KG_REQUIRE_PARTS=1</c> says that it must be there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GraphvizFactAttribute : FactAttribute
{
    public GraphvizFactAttribute()
    {
        bool isRequired = Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") == "1";
        if (!isRequired && GraphvizRunner.Find() is null) Skip = "Graphviz is not installed: dot is not on PATH.";
    }
}
