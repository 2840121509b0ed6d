using Microsoft.Playwright;

namespace KnowledgeGraph.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class PageTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task The_page_draws_the_graph_without_a_complaint_or_a_request()
    {
        await using var open = await browser.OpenAsync();

        var (nodes, edges) = await open.ShownAsync();
        Assert.Empty(open.Complaints);
        Assert.Matches("^[0-9]+ of [0-9]+ things and [0-9]+ relations are shown", await open.Status.InnerTextAsync());
        Assert.StartsWith($"{nodes} of ", await open.Status.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(nodes > 10 && edges > 10, $"{nodes} nodes, {edges} edges");
        Assert.Contains("3 articles", await open.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public void The_page_has_less_than_three_megabytes()
    {
        Assert.InRange(new FileInfo(browser.FileOf("pact")).Length, 1, 3_000_000);
    }

    [BrowserFact]
    public async Task What_kg_laid_out_is_drawn_where_it_was_laid()
    {
        await using var open = await browser.OpenAsync();

        string[] moved = await open.Page.EvaluateAsync<string[]>("""
            () => {
              const cy = document.getElementById('canvas')._cyreg.cy;
              const nodes = JSON.parse(document.getElementById('graph').textContent).nodes;
              return nodes.filter((node, i) => { const p = cy.getElementById('n' + i).position(); return p.x !== node.at[0] || p.y !== node.at[1]; }).map((node) => node.id);
            }
            """);

        Assert.Empty(moved);
    }

    [BrowserFact]
    public async Task A_name_is_suggested_by_any_of_its_words_and_opens()
    {
        await using var open = await browser.OpenAsync();

        await open.Page.Locator("#search").FillAsync("mar");
        var options = open.Page.Locator("#search-list [role=option]");
        await Assertions.Expect(options.First).ToContainTextAsync("Maren");
        await open.Page.Locator("#search").PressAsync("ArrowDown");
        await open.Page.Locator("#search").PressAsync("Enter");

        await Assertions.Expect(open.Details.Locator("h2")).ToHaveTextAsync(await NameOfChosenAsync(open));
        Assert.Contains("open=", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Another_name_of_a_thing_finds_it_too()
    {
        await using var open = await browser.OpenAsync();

        await open.SearchAsync("harbour pact");

        await Assertions.Expect(open.Details.Locator("h2")).ToHaveTextAsync("Varland–Ostrana Mutual Defence Pact");
    }

    [BrowserFact]
    public async Task What_nothing_is_called_is_said_so()
    {
        await using var open = await browser.OpenAsync();

        await open.Page.Locator("#search").FillAsync("zzzz");

        await Assertions.Expect(open.Page.Locator("#search-list")).ToContainTextAsync("Nothing is called that");
    }

    [BrowserFact]
    public async Task The_address_brings_back_what_was_seen()
    {
        await using var open = await browser.OpenAsync();
        await open.SearchAsync("Tobias Holt");
        await open.Page.Locator("#kind-Place").UncheckAsync();
        await open.Page.Locator("#tab-table").ClickAsync();
        string hash = new Uri(open.Page.Url).Fragment.TrimStart('#');
        var shown = await open.ShownAsync();

        await using var again = await browser.OpenAsync(hash: hash);

        await Assertions.Expect(again.Details.Locator("h2")).ToHaveTextAsync("Tobias Holt");
        await Assertions.Expect(again.Page.Locator("#kind-Place")).Not.ToBeCheckedAsync();
        await Assertions.Expect(again.Page.Locator("#view-table")).ToBeVisibleAsync();
        Assert.Equal(shown, await again.ShownAsync());
    }

    [BrowserFact]
    public async Task The_way_back_closes_what_was_opened()
    {
        await using var open = await browser.OpenAsync();
        await open.SearchAsync("Tobias Holt");
        await open.SearchAsync("Ostrana");

        await open.Page.GoBackAsync();

        await Assertions.Expect(open.Details.Locator("h2")).ToHaveTextAsync("Tobias Holt");
    }

    private static Task<string> NameOfChosenAsync(OpenPage open) =>
        open.Page.EvaluateAsync<string>("() => document.getElementById('canvas')._cyreg.cy.nodes('.chosen').data('label')");
}
