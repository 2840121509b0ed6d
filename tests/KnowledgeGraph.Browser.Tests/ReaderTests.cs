using Microsoft.Playwright;

namespace KnowledgeGraph.Browser.Tests;

/// <summary>For those who use no mouse, do not see, or read in the dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReaderTests(BrowserFixture browser)
{
    /// <summary>The contrast of every text with what lies behind it, where it is less than WCAG 2.2 success criterion 1.4.3 wants (4.5, or 3 for large type).</summary>
    private const string PoorContrast = """
        () => {
          const parse = (text) => { const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number); return { c: [r, g, b], a }; };
          const light = (c) => { const [r, g, b] = c.map((v) => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const behind = (element) => { for (let e = element; e; e = e.parentElement) { const { c, a } = parse(getComputedStyle(e).backgroundColor); if (a > 0) return c; } return [255, 255, 255]; };
          const poor = [];
          for (const element of document.querySelectorAll('body *')) {
            const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
            if (!own || !element.checkVisibility() || element.closest('[disabled], script')) continue;
            const style = getComputedStyle(element);
            const [a, b] = [light(parse(style.color).c), light(behind(element))];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            const isLarge = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
            if (ratio < (isLarge ? 3 : 4.5)) poor.push(`${element.tagName} "${element.textContent.slice(0, 30)}" ${ratio.toFixed(2)}`);
          }
          return poor;
        }
        """;

    [BrowserFact]
    public async Task Every_control_has_a_name_and_is_reached_in_the_order_of_the_page()
    {
        await using var open = await browser.OpenAsync();

        string[] nameless = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('button, input, select, a, summary')].filter((e) => e.checkVisibility())
              .filter((e) => !(e.getAttribute('aria-label') || e.textContent.trim() || [...(e.labels ?? [])].some((l) => l.textContent.trim()))).map((e) => e.outerHTML)
            """);
        var reached = new List<string>();
        for (int step = 0; step < 60; step++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            reached.Add(await open.Page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.className || document.activeElement.tagName"));
        }

        Assert.Empty(nameless);
        int[] order = [.. new[] { "skip", "tab-graph", "theme", "search", "kind-Person", "date-from", "confidence", "path-from", "path-to", "canvas", "arrange", "zoom-fit" }.Select(name => reached.IndexOf(name))];
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
    }

    [BrowserFact]
    public async Task The_graph_can_be_walked_with_the_arrow_keys()
    {
        await using var open = await browser.OpenAsync();

        await open.Page.Locator("#canvas").FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        string first = await open.Details.Locator("h2").InnerTextAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(open.Details.Locator("h2")).Not.ToHaveTextAsync(first);
        string second = await open.Details.Locator("h2").InnerTextAsync();
        await Assertions.Expect(open.Status).ToContainTextAsync(second.Length > 20 ? second[..20] : second);
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("details", await open.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await open.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(open.Details.Locator("h2")).ToHaveTextAsync("Sentences");
    }

    [BrowserFact]
    public async Task A_slash_goes_to_the_search_and_the_tabs_follow_the_arrow_keys()
    {
        await using var open = await browser.OpenAsync();

        await open.Page.Locator("#tab-graph").FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(open.Page.Locator("#view-table")).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("/");

        Assert.Equal("search", await open.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [BrowserFact]
    public async Task Changes_are_said_aloud()
    {
        await using var open = await browser.OpenAsync();
        string before = await open.Status.InnerTextAsync();

        await open.Page.Locator("#kind-Country").UncheckAsync();

        Assert.NotEqual(before, await open.Status.InnerTextAsync());
        await Assertions.Expect(open.Status).ToHaveAttributeAsync("aria-live", "polite");
    }

    [BrowserFact]
    public async Task Dark_systems_get_a_dark_page_and_the_reader_can_change_that()
    {
        await using var open = await browser.OpenAsync(isDark: true);
        string dark = await GroundAsync(open);

        await open.Page.Locator("#theme").ClickAsync();

        Assert.Equal("rgb(30, 30, 30)", dark);
        Assert.Equal("rgb(255, 255, 255)", await GroundAsync(open));
        Assert.Contains("theme=light", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Text_stands_out_enough_in_both_themes_and_all_views()
    {
        foreach (bool isDark in new[] { false, true })
        {
            foreach (string view in new[] { "graph", "table", "timeline" })
            {
                await using var open = await browser.OpenAsync(hash: $"view={view}&open=person-ilse-maren", isDark: isDark);

                Assert.Empty(await open.Page.EvaluateAsync<string[]>(PoorContrast));
            }
        }
    }

    private static Task<string> GroundAsync(OpenPage open) => open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
