namespace KnowledgeGraph.Architecture.Tests;

public sealed class FileSizeTests
{
    private static readonly Dictionary<string, int> Lines = RepositoryFiles.Below("src", ".cs")
        .ToDictionary(path => path, path => File.ReadAllLines(RepositoryFiles.At(path)).Length, StringComparer.Ordinal);

    [Fact]
    public void No_source_file_has_more_than_500_lines()
    {
        Assert.Empty(Longer(500, Lines));
        Assert.Empty(Longer(500, RepositoryFiles.Below("tests", ".cs").ToDictionary(path => path, path => File.ReadAllLines(RepositoryFiles.At(path)).Length)));
    }

    [Fact]
    public void At_most_one_file_in_ten_has_more_than_250_lines()
    {
        var longer = Longer(250, Lines);

        Assert.True(longer.Count * 10 <= Lines.Count, $"{longer.Count} of {Lines.Count} files have more than 250 lines: {string.Join(", ", longer)}");
    }

    [Fact]
    public void The_median_file_has_fewer_than_100_lines()
    {
        int median = Lines.Values.Order().ElementAt(Lines.Count / 2);

        Assert.True(median < 100, $"the median file has {median} lines");
    }

    [Fact]
    public void No_folder_is_named_for_things_that_have_no_place()
    {
        string[] vague = ["Helpers", "Utils", "Utilities", "Managers", "Common", "Misc"];

        Assert.DoesNotContain(Lines.Keys, path => path.Split('/').Intersect(vague, StringComparer.OrdinalIgnoreCase).Any());
    }

    private static List<string> Longer(int most, IReadOnlyDictionary<string, int> lines) =>
        [.. lines.Where(file => file.Value > most).Select(file => $"{file.Key} ({file.Value})")];
}
