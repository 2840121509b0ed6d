using System.Xml.Linq;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class CommittedPictureTests
{
    private const int Largest = 300_000;

    [Theory]
    [InlineData("summary")]
    [InlineData("overview")]
    [InlineData("statements")]
    [InlineData("timeline")]
    [InlineData("agreement")]
    [InlineData("ego")]
    public async Task Every_view_of_the_committed_graph_has_a_picture_that_a_page_can_carry(string view)
    {
        string path = Path.Combine(ProgramRun.Root, "docs", "pictures", view + ".svg");

        Assert.True(new FileInfo(path).Length < Largest, $"{path} is larger than {Largest} bytes");
        Assert.Equal("svg", XDocument.Load(path).Root!.Name.LocalName);
        Assert.Contains($"docs/pictures/{view}.svg", await File.ReadAllTextAsync(Path.Combine(ProgramRun.Root, "README.md")), StringComparison.Ordinal);
    }
}
