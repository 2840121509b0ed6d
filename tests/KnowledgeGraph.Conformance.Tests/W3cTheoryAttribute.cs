namespace KnowledgeGraph.Conformance.Tests;

/// <summary>A theory over the W3C suites; skipped where they are not there, unless <c>KG_REQUIRE_PARTS=1</c> demands them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class W3cTheoryAttribute : TheoryAttribute
{
    public const string Missing = "The W3C test suites are not on this machine; set KG_W3C_TESTS to a folder that holds rdf/rdf11.";

    public W3cTheoryAttribute()
    {
        if (IsMissing) Skip = Missing;
    }

    public static bool IsMissing => W3cFolder.Root is null && Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") != "1";
}
