using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Export.Tests;

public sealed partial class ExplorerPageTests
{
    [Fact]
    public void The_order_of_the_quads_does_not_matter()
    {
        var data = PactNews.ThreeArticles();
        var turned = new Dataset();
        turned.AddRange(data.Reverse());

        Assert.Equal(Page(data), Page(turned));
    }

    [Fact]
    public void Only_the_bundled_script_and_style_may_be_used_and_nothing_may_be_loaded()
    {
        string page = Page(PactNews.OneArticle());

        string policy = Policy().Match(page).Groups["policy"].Value;
        Assert.Equal(
            $"default-src 'none'; script-src 'sha256-{Hash("start();")}' 'wasm-unsafe-eval'; style-src 'sha256-{Hash("p{}")}'; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void No_text_ends_the_element_that_the_data_stand_in()
    {
        string page = Page(HostileNews.Data());

        string data = Data().Match(page).Groups["data"].Value;
        Assert.DoesNotContain('<', data);
        Assert.Equal(2, page.Split("</script>").Length - 1);
    }

    [Fact]
    public void No_text_is_lost()
    {
        string page = Page(HostileNews.Data());

        var graph = Graph(page);
        string[] labels = [.. graph["nodes"]!.Select(node => (string)node["label"]!)];
        string[] sentences = [.. graph["places"]!.Select(place => (string)place[2]!)];
        Assert.Empty(HostileNews.Texts.Except(labels, StringComparer.Ordinal));
        Assert.Empty(HostileNews.Texts.Except(sentences, StringComparer.Ordinal));
    }

    [Fact]
    public void The_cited_words_of_a_sentence_are_marked()
    {
        var graph = Graph(Page(PactNews.OneArticle()));

        var place = graph["places"]!.First(place => (string)place[2]! == "The pact binds Varland and Ostrana.");
        string sentence = (string)place[2]!;
        Assert.Equal("pact binds Varland and Ostrana.", sentence[(int)place[3]!..(int)place[4]!]);
    }

    [Fact]
    public void A_former_office_and_a_difference_between_articles_are_relations()
    {
        var graph = Graph(Page(PactNews.ThreeArticles()));

        string[] words = [.. graph["edges"]!.Select(edge => (string)edge["words"]!)];
        Assert.Contains("formerly held", words);
        Assert.Contains("changed", words);
        Assert.Contains("differs", words);
    }

    [Theory]
    [InlineData("https://news.example/a", "https://news.example/a")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("/relative", null)]
    public void Only_an_address_of_the_web_is_kept(string url, string? kept)
    {
        var data = PactNews.OneArticle();
        data.Add(data.Instances(NewsBuilder.Term("Article")).First(), SchemaVocabulary.Url, Literal.String(url));

        Assert.Equal(kept, (string?)Graph(Page(data))["articles"]![0]!["url"]);
    }

    [Fact]
    public void A_focus_is_what_is_shown_first()
    {
        var graph = Graph(Page(PactNews.ThreeArticles(), new DiagramOptions { FocusLabel = "Dario Ferro" }));

        Assert.Equal("Dario Ferro", (string)graph["nodes"]![(int)graph["focus"]!.Single()]!["label"]!);
        Assert.InRange(graph["start"]!.Count(), 2, graph["nodes"]!.Count() - 1);
    }

    [Fact]
    public void Dates_confidence_and_colours_are_where_the_reader_begins()
    {
        var graph = Graph(Page(PactNews.ThreeArticles(), new DiagramOptions { Since = "2031-05", MinConfidence = 0.5m, Theme = DiagramTheme.Dark }));

        Assert.Equal("2031-05", (string?)graph["from"]);
        Assert.Equal(0.5, (double)graph["confidence"]!);
        Assert.Equal("dark", (string?)graph["theme"]);
        Assert.NotEmpty(graph["start"]!);
    }

    [Fact]
    public void A_focus_that_is_the_name_of_nothing_is_an_error()
    {
        var error = Assert.Throws<DiagramException>(() => Page(PactNews.OneArticle(), new DiagramOptions { FocusLabel = "Nobody" }));

        Assert.Equal("KG6001", error.Code);
    }

    [Fact]
    public void Without_the_bundle_the_error_says_what_to_install_and_to_run()
    {
        var options = new ExplorerPageOptions { BundleFolder = Path.Combine(Path.GetTempPath(), "no-such-folder-of-kg") };

        var error = Assert.Throws<ExportException>(() => ExplorerPage.Write(PactNews.OneArticle(), TextWriter.Null, options));

        Assert.Equal("KG6210", error.Code);
        Assert.Contains("Node.js", error.Message, StringComparison.Ordinal);
        Assert.Contains("-p:BuildExplorer=true", error.Message, StringComparison.Ordinal);
        Assert.Equal("KG6210", Assert.Throws<ExportException>(() => ExplorerPage.RequireBundle(options)).Code);
    }

    [Fact]
    public void A_bundle_that_would_end_its_own_element_is_refused()
    {
        using var bundle = new BundleFolder(script: "let a = '</script>';");

        var error = Assert.Throws<ExportException>(() => ExplorerPage.RequireBundle(new ExplorerPageOptions { BundleFolder = bundle.Path }));

        Assert.Equal("KG6211", error.Code);
    }

    [Fact]
    public void An_empty_dataset_gives_a_page_all_the_same()
    {
        var graph = Graph(Page([]));

        Assert.Empty(graph["nodes"]!);
    }

    private static string Page(Dataset data, DiagramOptions? start = null)
    {
        using var bundle = new BundleFolder();
        using var writer = new StringWriter { NewLine = "\n" };
        ExplorerPage.Write(data, writer, new ExplorerPageOptions { BundleFolder = bundle.Path, Start = start });
        return writer.ToString();
    }

    private static JObject Graph(string page) => JObject.Parse(Data().Match(page).Groups["data"].Value);

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<script type=\"application/json\" id=\"graph\">(?<data>.*)</script>\n<script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
