using Microsoft.Playwright;

namespace KnowledgeGraph.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class FilterTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_type_that_is_taken_away_is_gone_with_its_relations()
    {
        await using var open = await browser.OpenAsync();
        var before = await open.ShownAsync();

        await open.Page.Locator("#kind-Person").UncheckAsync();

        var after = await open.ShownAsync();
        Assert.True(after.Nodes < before.Nodes && after.Edges < before.Edges, $"{before} {after}");
        Assert.Equal(0, await CountAsync(open, "node[kind = 0]"));
        await open.Page.Locator("#kind-Person").CheckAsync();
        Assert.Equal(before, await open.ShownAsync());
    }

    [BrowserFact]
    public async Task Statements_take_the_place_of_the_lines_that_they_were_folded_into()
    {
        await using var open = await browser.OpenAsync();
        Assert.NotEqual(0, await CountAsync(open, "edge[kind = 1]"));

        await open.Page.Locator("#kind-Statement").CheckAsync();

        Assert.Equal(0, await CountAsync(open, "edge[kind = 1]"));
        Assert.NotEqual(0, await CountAsync(open, "node[kind = 3]"));
    }

    [BrowserFact]
    public async Task Only_what_the_chosen_article_says_is_left()
    {
        await using var open = await browser.OpenAsync();
        var before = await open.ShownAsync();

        await open.Page.Locator("#articles-none").ClickAsync();
        await open.Page.Locator("label", new PageLocatorOptions { HasTextString = "Treasury defends the base bill" }).ClickAsync();

        var after = await open.ShownAsync();
        Assert.InRange(after.Edges, 1, before.Edges - 1);
        await open.Page.Locator("#tab-table").ClickAsync();
        await open.Page.Locator("tbody .as-link").First.ClickAsync();
        await Assertions.Expect(open.Details.Locator(".cite").First).ToContainTextAsync("Treasury defends the base bill");
    }

    [BrowserFact]
    public async Task Only_what_was_reported_in_the_chosen_time_is_left()
    {
        await using var open = await browser.OpenAsync();
        var before = await open.ShownAsync();

        await open.Page.Locator("#date-from").FillAsync("2031-05-01");
        await open.Page.Locator("#date-from").BlurAsync();

        Assert.InRange((await open.ShownAsync()).Edges, 1, before.Edges - 1);
        Assert.Contains("from=2031-05-01", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_stance_that_is_taken_away_is_gone()
    {
        await using var open = await browser.OpenAsync();
        int critical = await CountAsync(open, "edge[kind = 1][stance = 1]");

        await open.Page.Locator("#stance-Critical").UncheckAsync();

        Assert.NotEqual(0, critical);
        Assert.Equal(0, await CountAsync(open, "edge[kind = 1][stance = 1]"));
    }

    [BrowserFact]
    public async Task What_is_not_sure_enough_is_gone()
    {
        await using var open = await browser.OpenAsync();

        await open.Page.Locator("#confidence").FocusAsync();
        for (int step = 0; step < 17; step++) await open.Page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(open.Page.Locator(".range output")).ToHaveTextAsync("at least 85 %");
        int unsure = await open.Page.EvaluateAsync<int>("""
            () => {
              const cy = document.getElementById('canvas')._cyreg.cy;
              const { edges } = JSON.parse(document.getElementById('graph').textContent);
              return cy.edges().not('.off').filter((edge) => edges[Number(edge.id().slice(1))].confidence < 0.85).length;
            }
            """);
        Assert.Equal(0, unsure);
    }

    [BrowserFact]
    public async Task What_has_no_relations_is_shown_on_request()
    {
        await using var open = await browser.OpenAsync();
        await open.Page.Locator("#kind-Agreement").UncheckAsync();
        var before = await open.ShownAsync();

        await open.Page.Locator("#lone").CheckAsync();

        Assert.True((await open.ShownAsync()).Nodes > before.Nodes);
    }

    private static Task<int> CountAsync(OpenPage open, string selector) =>
        open.Page.EvaluateAsync<int>("selector => document.getElementById('canvas')._cyreg.cy.elements(selector).not('.off').length", selector);
}
