using Microsoft.Playwright;

namespace KnowledgeGraph.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class DetailsTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_click_on_a_line_shows_the_sentence_with_the_cited_words_marked_and_where_it_stands()
    {
        await using var open = await browser.OpenAsync();
        await open.SearchAsync("Northern Council summit");
        await open.Page.Locator("button", new PageLocatorOptions { HasTextString = "Only this and neighbours" }).ClickAsync();

        await open.ClickCanvasAsync("edge[label = 'organizer']");

        await Assertions.Expect(open.Details.Locator("h2")).ToContainTextAsync("organizer");
        await Assertions.Expect(open.Details.Locator("blockquote").First).ToHaveTextAsync("The Northern Council has invited nine countries.");
        await Assertions.Expect(open.Details.Locator("mark").First).ToHaveTextAsync("Northern Council has invited nine countries.");
        await Assertions.Expect(open.Details.Locator(".cite").First).ToHaveTextAsync("Maren calls the harbour pact unfair before the Lund summit, The Fjord Courier, 12 April 2031");
        await Assertions.Expect(open.Details.Locator("dl")).ToContainTextAsync("80 %");
    }

    [BrowserFact]
    public async Task A_click_on_a_thing_shows_its_type_its_other_names_its_dates_and_what_it_relates_to()
    {
        await using var open = await browser.OpenAsync();
        await open.SearchAsync("Visiting Forces Agreement");

        await open.ClickCanvasAsync("node[label *= 'Mutual Defence Pact']");

        await Assertions.Expect(open.Details.Locator("h2")).ToHaveTextAsync("Varland–Ostrana Mutual Defence Pact");
        await Assertions.Expect(open.Details.Locator(".kicker")).ToHaveTextAsync("treaty");
        await Assertions.Expect(open.Details).ToContainTextAsync("Harbour Pact");
        await Assertions.Expect(open.Details.Locator("dl")).ToContainTextAsync("September 1988");
        await Assertions.Expect(open.Details.Locator(".relations", new LocatorLocatorOptions { HasTextString = "party" }).First).ToContainTextAsync("Varland");
    }

    [BrowserFact]
    public async Task Only_an_address_of_the_web_becomes_a_link()
    {
        await using var open = await browser.OpenAsync();

        string[] addresses = await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.articles a')].map((a) => a.href)");

        Assert.Equal(["https://news.example/first"], addresses);
        await Assertions.Expect(open.Details.Locator(".articles a")).ToHaveAttributeAsync("rel", "noopener noreferrer");
    }

    [BrowserFact]
    public async Task Neighbours_unfold_step_by_step_from_one_thing()
    {
        await using var open = await browser.OpenAsync();
        await open.SearchAsync("Dario Ferro");
        await open.Page.Locator("button", new PageLocatorOptions { HasTextString = "Only this and neighbours" }).ClickAsync();
        var few = await open.ShownAsync();

        await open.Details.Locator(".relations .as-link").First.ClickAsync();
        await open.Details.Locator(".end").Last.ClickAsync();
        await open.Page.Locator("button", new PageLocatorOptions { HasTextString = "Expand neighbours" }).ClickAsync();

        var more = await open.ShownAsync();
        Assert.True(more.Nodes > few.Nodes, $"{few} {more}");
        await open.Page.Locator("#show-all").ClickAsync();
        Assert.True((await open.ShownAsync()).Nodes > more.Nodes);
    }

    [BrowserFact]
    public async Task The_shortest_path_is_drawn_and_told_step_by_step()
    {
        await using var open = await browser.OpenAsync();

        await open.Page.Locator("#path-from").FillAsync("Dario Ferro");
        await open.Page.Locator("#path-from").PressAsync("Enter");
        await open.Page.Locator("#path-to").FillAsync("Home Guard Act");
        await open.Page.Locator("#path-to").PressAsync("Enter");

        int steps = await open.Details.Locator(".path > li").CountAsync();
        Assert.InRange(steps, 2, 4);
        Assert.Equal(steps + 1, (await open.ShownAsync()).Nodes);
        await Assertions.Expect(open.Details.Locator(".path > li").First).ToContainTextAsync("Dario Ferro");
        await Assertions.Expect(open.Details.Locator(".path > li").Last).ToContainTextAsync("Home Guard Act");
        Assert.Contains("path=", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Forces_and_layers_put_things_elsewhere_and_the_map_brings_them_back()
    {
        await using var open = await browser.OpenAsync();
        string map = await PlacesAsync(open);

        await open.Page.Locator("#arrange").SelectOptionAsync("layers");
        await open.Page.WaitForFunctionAsync(PlacesDiffer, map);
        string layers = await PlacesAsync(open);
        await open.Page.Locator("#arrange").SelectOptionAsync("force");
        await open.Page.WaitForFunctionAsync(PlacesDiffer, layers);
        await open.Page.Locator("#arrange").SelectOptionAsync("map");

        await open.Page.WaitForFunctionAsync($"map => !({PlacesDiffer})(map)", map);
        Assert.Empty(open.Complaints);
    }

    private const string Places = "() => JSON.stringify(document.getElementById('canvas')._cyreg.cy.nodes().not('.off').map((node) => node.position()))";

    private const string PlacesDiffer = $"before => ({Places})() !== before";

    private static Task<string> PlacesAsync(OpenPage open) => open.Page.EvaluateAsync<string>(Places);
}
