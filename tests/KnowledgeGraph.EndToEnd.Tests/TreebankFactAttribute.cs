
namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>A fact that needs the Wikinews texts of the GUM treebank; skipped where they are missing, unless <c>KG_REQUIRE_PARTS=1</c> demands them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TreebankFactAttribute : FactAttribute
{
    public TreebankFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") != "1")
            Skip = TreebankNews.MissingBecause(ProgramRun.Root);
    }
}
