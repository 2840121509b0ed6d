namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>A folder to build into; removed at the end.</summary>
internal sealed class OutputDirectory : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-");

    public string Path => _folder.FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Fails unless both folders hold the same files with the same bytes; pictures, whose coordinates depend on Graphviz, are left out.</summary>
    public void AssertSameAs(string other)
    {
        var expected = Files(other);
        Assert.Equal(expected, Files(Path));
        foreach (string name in expected)
        {
            string[] left = File.ReadAllLines(System.IO.Path.Combine(other, name)), right = File.ReadAllLines(At(name));
            int line = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(index => left[index] != right[index], -1);
            Assert.True(line < 0, $"{name}:{line + 1} differs:\n- {left.ElementAtOrDefault(line)}\n+ {right.ElementAtOrDefault(line)}");
            Assert.True(File.ReadAllBytes(System.IO.Path.Combine(other, name)).AsSpan().SequenceEqual(File.ReadAllBytes(At(name))), $"{name} differs in its length or line ends");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder).Select(path => System.IO.Path.GetFileName(path)).Where(name => !name.EndsWith(".svg", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
