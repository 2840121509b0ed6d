using System.Text;
using System.Xml.Linq;
using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Tests;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class HostileTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Nothing_that_an_article_says_runs_wherever_it_is_shown()
    {
        await using var open = await browser.OpenAsync("hostile", "hide=");

        await open.Page.Locator("#search").FillAsync("script");
        await open.Page.Locator("#search").PressAsync("Enter");
        foreach (string view in new[] { "table", "timeline", "graph" }) await open.Page.Locator($"#tab-{view}").ClickAsync();
        await open.Page.Locator("#tab-table").ClickAsync();
        int rows = await open.Page.Locator("tbody .as-link").CountAsync();
        for (int row = 0; row < rows; row++) await open.Page.Locator("tbody .as-link").Nth(row).ClickAsync();

        Assert.Empty(open.Complaints);
        Assert.True(rows > HostileNews.Texts.Count, $"{rows} rows");
        Assert.Equal(0, await open.Page.Locator("main img, aside img, main iframe, aside iframe, main script, aside script").CountAsync());
        Assert.Equal(2, await open.Page.Locator("script").CountAsync());
    }

    [BrowserFact]
    public async Task No_text_is_lost_or_changed()
    {
        await using var open = await browser.OpenAsync("hostile");

        string[] labels = await open.Page.EvaluateAsync<string[]>("() => JSON.parse(document.getElementById('graph').textContent).nodes.map((node) => node.label)");
        string[] sentences = await open.Page.EvaluateAsync<string[]>("() => JSON.parse(document.getElementById('graph').textContent).places.map((place) => place[2])");

        Assert.Empty(HostileNews.Texts.Except(labels, StringComparer.Ordinal));
        Assert.Empty(HostileNews.Texts.Except(sentences, StringComparer.Ordinal));
    }

    [BrowserFact]
    public async Task A_hostile_name_is_shown_to_the_letter()
    {
        await using var open = await browser.OpenAsync("hostile");

        await open.SearchAsync("<img src=x");

        Assert.Equal("<img src=x onerror=alert(1)>", await open.Details.Locator("h2").InnerTextAsync());
        Assert.Empty(open.Complaints);
    }

    [BrowserFact]
    public async Task The_policy_stops_a_script_that_gets_in_all_the_same()
    {
        await using var open = await browser.OpenAsync("hostile");

        await open.Page.EvaluateAsync("() => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\"><a id=bad href=\"javascript:window.ran = 1\">x</a>'); document.getElementById('bad').click(); }");
        await open.Page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s); }");

        Assert.True(await open.Page.EvaluateAsync<bool>("() => window.ran === undefined"));
        Assert.NotEmpty(open.Complaints);
    }

    [BrowserFact]
    public async Task The_exported_files_parse_and_keep_the_texts()
    {
        await using var open = await browser.OpenAsync("hostile", "hide=");

        var svg = XDocument.Parse(Encoding.UTF8.GetString(await open.ExportAsync("svg")));
        var turtle = TurtleParser.Parse(Encoding.UTF8.GetString(await open.ExportAsync("ttl"))).Dataset;
        string dot = Encoding.UTF8.GetString(await open.ExportAsync("dot"));

        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "image" or "a" or "foreignObject");
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        var names = turtle.Match(null, SkosVocabulary.PrefLabel).Select(quad => quad.Object).OfType<Literal>().Select(literal => literal.LexicalForm).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(HostileNews.Texts.Except(names, StringComparer.Ordinal));
        if (GraphvizRunner.Find() is not null || Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") == "1")
            Assert.True(await ExportTests.DrawnNodesAsync(dot) > HostileNews.Texts.Count);
    }
}
