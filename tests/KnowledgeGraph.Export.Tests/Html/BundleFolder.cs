namespace KnowledgeGraph.Export.Tests;

/// <summary>A bundle without libraries: enough to see what stands where in a page.</summary>
internal sealed class BundleFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-bundle-");

    public BundleFolder(string script = "start();", string style = "p{}", string body = "<main></main>")
    {
        File.WriteAllText(System.IO.Path.Combine(Path, "explorer.js"), script);
        File.WriteAllText(System.IO.Path.Combine(Path, "explorer.css"), style);
        File.WriteAllText(System.IO.Path.Combine(Path, "explorer.html"), body);
    }

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
