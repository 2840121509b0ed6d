namespace KnowledgeGraph.Articles.Tests;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-articles-").FullName;

    [Fact]
    public void Folders_are_searched_and_named_files_are_taken_as_they_are()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "in/below"));
        foreach (var name in new[] { "in/b.txt", "in/a.md", "in/below/c.HTML", "in/skip.json", "named.dat" })
            File.WriteAllText(Path.Combine(_folder, name), "text");

        var found = ArticleFiles.Expand([Path.Combine(_folder, "named.dat"), Path.Combine(_folder, "in"), "-", Path.Combine(_folder, "in/a.md")]);

        Assert.Equal(["-", "in/a.md", "in/b.txt", "in/below/c.HTML", "named.dat"], found.Select(path => path == "-" ? path : Path.GetRelativePath(_folder, path)));
    }

    [Fact]
    public void A_path_that_is_not_there_is_an_error()
    {
        Assert.Equal("KG2008", Assert.Throws<ArticleFormatException>(() => ArticleFiles.Expand([Path.Combine(_folder, "none")])).Code);
    }

    [Fact]
    public void A_large_file_is_refused_before_it_is_read()
    {
        var path = Path.Combine(_folder, "large.txt");
        File.WriteAllText(path, "0123456789");

        Assert.Equal("KG2002", Assert.Throws<ArticleFormatException>(() => ArticleFiles.ReadBytes(path, 9)).Code);
        Assert.Equal(10, ArticleFiles.ReadBytes(path, 10).Length);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
