using KnowledgeGraph.Cli.Building;

namespace KnowledgeGraph.Cli.Tests.Building;

public sealed class SourceNamesTests
{
    [Fact]
    public void A_relative_path_stays_as_it_was_given()
    {
        Assert.Equal("../news/a.txt", SourceNames.Portable("../news/a.txt"));
        Assert.Equal("-", SourceNames.Portable("-"));
    }

    [Fact]
    public void An_absolute_path_below_the_working_folder_becomes_relative()
    {
        Assert.Equal("news/a.txt", SourceNames.Portable(Path.Combine(Directory.GetCurrentDirectory(), "news", "a.txt")));
    }

    [Fact]
    public void Of_any_other_absolute_path_the_last_two_names_are_kept()
    {
        string elsewhere = Path.Combine(Path.GetPathRoot(Directory.GetCurrentDirectory())!, "elsewhere", "news", "a.txt");

        Assert.Equal("news/a.txt", SourceNames.Portable(elsewhere));
    }
}
