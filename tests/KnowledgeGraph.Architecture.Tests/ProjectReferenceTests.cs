using System.Xml.Linq;

namespace KnowledgeGraph.Architecture.Tests;

public sealed class ProjectReferenceTests
{
    /// <summary>Who may know whom: the layer drawing of the README as a table. A new project gets a line here.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Rdf"] = [],
        ["Language"] = [],
        ["Articles"] = [],
        ["Sparql"] = ["Rdf"],
        ["Export"] = ["Rdf"],
        ["Extraction"] = ["Articles", "Language", "Rdf"],
        ["Cli"] = ["Articles", "Export", "Extraction", "Language", "Rdf", "Sparql"],
        ["Training"] = ["Language"],
        ["Interop"] = ["Export", "Rdf"],
        ["TestSupport"] = ["Rdf"],
        ["Benchmarks"] = ["Cli"],
        ["Architecture.Tests"] = ["Cli", "Training"],
        ["Browser.Tests"] = ["Export"],
        ["Conformance.Tests"] = ["Rdf", "Sparql"],
        ["EndToEnd.Tests"] = ["Cli"],
        ["Databases.Tests"] = ["Cli"],
    };

    /// <summary>What stands outside the solution, because the feed lacks the packages that it needs.</summary>
    private static readonly string[] Outside = ["Interop", "Interop.Tests"];

    public static TheoryData<string> Projects =>
        [.. RepositoryFiles.Below("src", ".csproj").Concat(RepositoryFiles.Below("tests", ".csproj"))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_what_its_layer_may_know_and_nothing_else(string path)
    {
        var references = Items(path, "ProjectReference").Select(ShortName).Order(StringComparer.Ordinal);

        Assert.Equal(ExpectedOf(ShortName(path)), references);
    }

    [Theory]
    [InlineData("Rdf")]
    [InlineData("Language")]
    public void The_ground_projects_reference_no_packages(string name)
    {
        Assert.Empty(Items($"src/KnowledgeGraph.{name}/KnowledgeGraph.{name}.csproj", "PackageReference"));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        string solution = File.ReadAllText(RepositoryFiles.At("KnowledgeGraph.sln")).Replace('\\', '/');

        var inside = RepositoryFiles.Below("src", ".csproj").Concat(RepositoryFiles.Below("tests", ".csproj")).Where(path => !Outside.Contains(ShortName(path), StringComparer.Ordinal));

        Assert.All(inside, path => Assert.Contains($"\"{path}\"", solution, StringComparison.Ordinal));
    }

    private static string[] ExpectedOf(string name)
    {
        if (Allowed.TryGetValue(name, out var known))
            return known;
        Assert.True(name.EndsWith(".Tests", StringComparison.Ordinal), $"{name} has no line in the table of allowed references; add one.");
        return [name[..^".Tests".Length]];
    }

    private static IEnumerable<string> Items(string path, string kind) =>
        XDocument.Load(RepositoryFiles.At(path)).Descendants(kind).Select(item => (string)item.Attribute("Include")!);

    private static string ShortName(string path) => Path.GetFileNameWithoutExtension(path)["KnowledgeGraph.".Length..];
}
