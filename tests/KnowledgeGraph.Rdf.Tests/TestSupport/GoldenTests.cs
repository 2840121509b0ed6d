using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class GoldenTests
{
    [Fact]
    public void What_was_approved_passes() => Golden.Verify("approved\n");

    [Fact]
    public void What_differs_fails_and_shows_the_lines()
    {
        bool updating = Environment.GetEnvironmentVariable("KG_UPDATE_GOLDEN") == "1";

        var exception = Record.Exception(() => Golden.Verify("approved\nnot this\nend\n", test: nameof(What_differs_fails_and_shows_the_lines)));

        if (updating) Assert.Null(exception);
        else Assert.Contains("@@ line 2 @@\n  approved\n- this\n+ not this\n  end\n", Assert.IsType<GoldenMismatchException>(exception).Message, StringComparison.Ordinal);
        Golden.Verify("approved\nthis\nend\n");
    }
}
