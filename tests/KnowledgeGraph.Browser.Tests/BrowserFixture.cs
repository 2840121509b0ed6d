using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Tests;
using KnowledgeGraph.Rdf;
using Microsoft.Playwright;

namespace KnowledgeGraph.Browser.Tests;

/// <summary>One browser for all tests, and the pages that they open.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-browser-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = ["--no-sandbox"] });
        WritePage("pact", Linked(PactNews.ThreeArticles()));
        WritePage("hostile", Linked(HostileNews.Data()));
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>The file of a page.</summary>
    public string FileOf(string page) => Path.Combine(_folder.FullName, page + ".html");

    /// <summary>Opens a page in a window of its own and waits until it can be used.</summary>
    /// <param name="page">The page's name.</param>
    /// <param name="hash">What the address says of its state.</param>
    /// <param name="isDark">Whether the reader's system is dark.</param>
    internal async Task<OpenPage> OpenAsync(string page = "pact", string hash = "", bool isDark = false)
    {
        Assert.True(_browser is not null, Chromium.Missing);
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1360, Height = 850 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        return await OpenPage.OpenAsync(context, new Uri(FileOf(page)).AbsoluteUri + (hash.Length > 0 ? "#" + hash : ""));
    }

    private void WritePage(string name, Dataset data)
    {
        using var writer = new StreamWriter(FileOf(name)) { NewLine = "\n" };
        ExplorerPage.Write(data, writer);
    }

    /// <summary>Gives the first article an address, the others what must never become one.</summary>
    private static Dataset Linked(Dataset data)
    {
        foreach (var (index, article) in data.Instances(NewsBuilder.Term("Article")).Order().Index().ToList())
            data.Add(article, SchemaVocabulary.Url, Literal.String(index == 0 ? "https://news.example/first" : "javascript:alert(1)"));
        return data;
    }
}
