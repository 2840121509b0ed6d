using Microsoft.Playwright;

namespace KnowledgeGraph.Browser.Tests;

/// <summary>A page that a reader has before them, and what it did that it should not do.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly string _address;

    private OpenPage(IBrowserContext context, IPage page, string address)
    {
        (_context, Page, _address) = (context, page, address);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Dialog += (_, dialog) => Note(true, $"a dialog: {dialog.Message}");
        page.Request += (_, request) => Note(!IsOwn(request.Url), $"a request: {request.Url}");
        page.Popup += (_, popup) => Note(true, $"a window: {popup.Url}");
    }

    public IPage Page { get; }

    /// <summary>Messages of the browser, errors of the script, dialogs, windows, and requests for anything but the page itself.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator Status => Page.Locator("#status");

    public ILocator Details => Page.Locator("#details");

    public static async Task<OpenPage> OpenAsync(IBrowserContext context, string address)
    {
        var open = new OpenPage(context, await context.NewPageAsync(), address.Split('#')[0]);
        await open.Page.GotoAsync(address);
        await open.Page.WaitForSelectorAsync("html[data-ready]");
        return open;
    }

    /// <summary>Presses the middle of an edge or a node on the canvas.</summary>
    /// <param name="selector">Chooses it as Cytoscape has it: <c>node[label = "…"]</c>.</param>
    public async Task ClickCanvasAsync(string selector)
    {
        var box = (await Page.Locator("#canvas").BoundingBoxAsync())!;
        double[] at = await Page.EvaluateAsync<double[]>("""
            selector => {
              const element = document.getElementById('canvas')._cyreg.cy.elements(selector).not('.off').first();
              const { x, y } = element.isNode() ? element.renderedPosition() : element.renderedMidpoint();
              return [x, y];
            }
            """, selector);
        await Page.Mouse.ClickAsync(box.X + (float)at[0], box.Y + (float)at[1]);
    }

    /// <summary>How many things and relations are on the canvas.</summary>
    public async Task<(int Nodes, int Edges)> ShownAsync()
    {
        int[] counts = await Page.EvaluateAsync<int[]>("() => { const cy = document.getElementById('canvas')._cyreg.cy; return [cy.nodes().not('.off').length, cy.edges().not('.off').length]; }");
        return (counts[0], counts[1]);
    }

    /// <summary>Has the page export what it shows, and reads the file.</summary>
    public async Task<byte[]> ExportAsync(string format)
    {
        await Page.Locator("#export-menu summary").ClickAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator($"[data-export={format}]").ClickAsync());
        Assert.Equal($"graph.{format}", download.SuggestedFilename);
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    /// <summary>Types a name into the search and takes the first suggestion.</summary>
    public async Task SearchAsync(string name)
    {
        await Page.Locator("#search").FillAsync(name);
        await Page.Locator("#search").PressAsync("Enter");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private bool IsOwn(string url) => url.Split('#')[0] == _address || url.StartsWith("blob:", StringComparison.Ordinal);

    private void Note(bool isComplaint, string text)
    {
        lock (_complaints)
        {
            if (isComplaint) _complaints.Add(text);
        }
    }
}
