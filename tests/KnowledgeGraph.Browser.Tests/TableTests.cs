using Microsoft.Playwright;

namespace KnowledgeGraph.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class TableTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task The_table_has_a_row_for_each_relation_and_each_thing_that_is_drawn()
    {
        await using var open = await browser.OpenAsync();
        var (nodes, edges) = await open.ShownAsync();

        await open.Page.Locator("#tab-table").ClickAsync();
        int relations = await open.Page.Locator("tbody tr").CountAsync();
        await open.Page.Locator(".table-tools button", new PageLocatorOptions { HasTextString = "Things" }).ClickAsync();

        Assert.Equal(edges, relations);
        Assert.Equal(nodes, await open.Page.Locator("tbody tr").CountAsync());
    }

    [BrowserFact]
    public async Task A_column_sorts_both_ways()
    {
        await using var open = await browser.OpenAsync(hash: "view=table");

        await open.Page.Locator("#sort-relations-2").ClickAsync();
        var ascending = await open.Page.Locator("tbody td:nth-child(3)").AllInnerTextsAsync();
        await open.Page.Locator("#sort-relations-2").ClickAsync();

        await Assertions.Expect(open.Page.Locator("th[aria-sort=descending]")).ToHaveTextAsync("To");
        var descending = await open.Page.Locator("tbody td:nth-child(3)").AllInnerTextsAsync();
        Assert.Equal(ascending.Select(Lower).Order(StringComparer.Ordinal), ascending.Select(Lower));
        Assert.Equal(ascending.Select(Lower).OrderDescending(StringComparer.Ordinal), descending.Select(Lower));
    }

    [BrowserFact]
    public async Task Words_narrow_the_table_and_a_row_opens_its_sentences()
    {
        await using var open = await browser.OpenAsync(hash: "view=table");

        await open.Page.Locator("#table-filter").FillAsync("affiliated");
        await open.Page.Locator("tbody .as-link").ClickAsync();

        await Assertions.Expect(open.Details.Locator("blockquote")).ToHaveTextAsync("A Treasury official said the sum had been agreed before the election.");
    }

    [BrowserFact]
    public async Task The_timeline_runs_from_the_oldest_to_the_newest()
    {
        await using var open = await browser.OpenAsync();

        await open.Page.Locator("#tab-timeline").ClickAsync();

        var years = await open.Page.Locator(".years h2").AllInnerTextsAsync();
        Assert.Equal(["1974", "1988", "2027", "2031"], years);
        await Assertions.Expect(open.Page.Locator("#year-1988")).ToContainTextAsync("September 1988");
        await Assertions.Expect(open.Page.Locator("#year-2031 .of-article").First).ToContainTextAsync("Maren calls the harbour pact unfair");
        await open.Page.Locator("#year-1974 .as-link").First.ClickAsync();
        await Assertions.Expect(open.Details.Locator("h2")).ToHaveTextAsync("Varland–Ostrana Mutual Defence Pact");
    }

    private static string Lower(string text) => text.ToLowerInvariant();
}
