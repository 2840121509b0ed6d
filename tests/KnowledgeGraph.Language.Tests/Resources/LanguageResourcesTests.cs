namespace KnowledgeGraph.Language.Tests;

public sealed class LanguageResourcesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("language-resources").FullName;

    [Fact]
    public void A_missing_folder_is_named()
    {
        var error = Assert.Throws<LanguageResourceException>(() => LanguageResources.Open(Path.Combine(_folder, "nowhere")));

        Assert.Equal("KG4001", error.Code);
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<LanguageResourceException>(() => new SentenceSplitter(LanguageResources.Open(_folder)));

        Assert.Equal("KG4002", error.Code);
        Assert.Contains("abbreviations.tsv", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mr\n", "KG4003")]
    [InlineData("Mr\tKing\n", "KG4005")]
    public void A_malformed_line_is_named_with_its_place(string line, string code)
    {
        File.WriteAllText(Path.Combine(_folder, "abbreviations.tsv"), "# A comment.\n\n" + line);

        var error = Assert.Throws<LanguageResourceException>(() => new SentenceSplitter(LanguageResources.Open(_folder)));

        Assert.Equal(code, error.Code);
        Assert.Equal(3, error.Line);
        Assert.Contains($"abbreviations.tsv:3:1: {code}: ", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
