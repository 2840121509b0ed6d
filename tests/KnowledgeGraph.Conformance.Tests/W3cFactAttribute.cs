namespace KnowledgeGraph.Conformance.Tests;

/// <summary>A fact over the W3C suites; skipped where they are not there, unless <c>KG_REQUIRE_PARTS=1</c> demands them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class W3cFactAttribute : FactAttribute
{
    public W3cFactAttribute()
    {
        if (W3cTheoryAttribute.IsMissing) Skip = W3cTheoryAttribute.Missing;
    }
}
