using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>What must not be in the repository, because it means something on one machine only.</summary>
public sealed partial class TextHygieneTests
{
    private static readonly string[] Binary = [".bin", ".gz", ".png", ".pdf", ".ico", ".bz2", ".zip"];

    private static IEnumerable<string> TextFiles =>
        RepositoryFiles.Below("").Where(path => !Binary.Contains(Path.GetExtension(path), StringComparer.Ordinal) && !path.Contains("/Encodings/", StringComparison.Ordinal));

    [Fact]
    public void No_file_names_a_package_registry()
    {
        Assert.Empty(Places(RegistryHost()));
    }

    [Fact]
    public void No_file_names_a_folder_of_one_machine()
    {
        Assert.Empty(Places(MachinePath()));
    }

    [Fact]
    public void Source_files_end_their_lines_with_a_line_feed_alone()
    {
        var sources = TextFiles.Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal));

        Assert.DoesNotContain(sources, path => File.ReadAllText(RepositoryFiles.At(path), Encoding.UTF8).Contains('\r', StringComparison.Ordinal));
    }

    private static IEnumerable<string> Places(Regex forbidden) =>
        TextFiles.SelectMany(path => File.ReadLines(RepositoryFiles.At(path)).Select((line, index) => (line, place: $"{path}:{index + 1}")))
            .Where(line => forbidden.IsMatch(line.line)).Select(line => $"{line.place}: {line.line.Trim()}");

    [GeneratedRegex(@"api\.nuget\.[o]rg|pypi\.[o]rg|registry\.npmjs\.|crates\.[i]o|repo\.maven\.|proxy\.golang\.")]
    private static partial Regex RegistryHost();

    [GeneratedRegex(@"(?<![\w.\-/])/(?:work|root|home|tmp|Users)/[\w.\-]")]
    private static partial Regex MachinePath();
}
