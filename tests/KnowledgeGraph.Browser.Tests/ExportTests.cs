using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Tests;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class ExportTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task The_drawing_is_XML_with_every_thing_that_is_shown_and_the_title()
    {
        await using var open = await browser.OpenAsync();
        string[] names = await open.Page.EvaluateAsync<string[]>("() => document.getElementById('canvas')._cyreg.cy.nodes().not('.off').map((node) => node.data('label'))");

        var svg = XDocument.Parse(Encoding.UTF8.GetString(await open.ExportAsync("svg")));

        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => string.Join(' ', element.DescendantNodes().OfType<XText>().Select(text => text.Value))).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(names.Except(texts, StringComparer.Ordinal));
        Assert.Contains(texts, text => text.Contains("3 articles", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("The Fjord Courier", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_picture_is_a_PNG()
    {
        await using var open = await browser.OpenAsync();

        byte[] picture = await open.ExportAsync("png");

        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], picture[..8]);
        Assert.True(picture.Length > 10_000, $"{picture.Length} bytes");
    }

    [BrowserFact]
    public async Task Graphviz_reads_the_DOT_without_a_warning()
    {
        await using var open = await browser.OpenAsync();
        var (nodes, edges) = await open.ShownAsync();

        string dot = Encoding.UTF8.GetString(await open.ExportAsync("dot"));

        Assert.Equal(edges, dot.Split('\n').Count(line => line.Contains(" -> ", StringComparison.Ordinal)));
        if (GraphvizRunner.Find() is not null || Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") == "1")
            Assert.Equal(nodes, await DrawnNodesAsync(dot));
    }

    [BrowserFact]
    public async Task The_Turtle_says_what_the_graph_says_of_what_is_shown()
    {
        await using var open = await browser.OpenAsync(hash: "hide=");

        var read = TurtleParser.Parse(Encoding.UTF8.GetString(await open.ExportAsync("ttl"))).Dataset;

        var all = PactNews.ThreeArticles().Union().ToHashSet();
        var said = read.Union().Where(triple => triple.Subject is Iri && triple.Object is not BlankNode).ToList();
        Assert.True(said.Count > 100, $"{said.Count} triples");
        Assert.Empty(said.Where(triple => triple.Predicate.Value.StartsWith("https://w3id.org/newskg/", StringComparison.Ordinal)).Except(all));
        Assert.NotEmpty(read.Match(null, OaVocabulary.Exact, Literal.String("Northern Council has invited nine countries.")));
    }

    /// <summary>Has Graphviz draw, and fails on the slightest warning.</summary>
    internal static async Task<int> DrawnNodesAsync(string dot)
    {
        var start = new ProcessStartInfo(GraphvizRunner.FindOrThrow().Executable, ["-Tsvg"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var warnings = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(dot);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal("", await warnings);
        string svg = await output;
        return XDocument.Parse(svg[svg.IndexOf("<svg", StringComparison.Ordinal)..]).Descendants().Count(element => (string?)element.Attribute("class") == "node");
    }
}
