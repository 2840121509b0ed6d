namespace KnowledgeGraph.Browser.Tests;

/// <summary>A test in a real browser: skipped, with the reason, where Chromium or the page's script is missing, unless <c>KG_REQUIRE_PARTS=1</c> says that they must be there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") != "1")
            Skip = Chromium.Missing;
    }
}
