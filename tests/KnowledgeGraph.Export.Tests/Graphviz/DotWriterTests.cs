using System.Xml.Linq;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Export.Tests;

public sealed class DotWriterTests
{
    [Fact]
    public void One_article_gives_the_approved_picture() => Golden.Verify(Pictures.Draw(PactNews.OneArticle()), "dot");

    [Fact]
    public void Three_articles_give_the_approved_picture() => Golden.Verify(Pictures.Draw(PactNews.ThreeArticles()), "dot");

    [Fact]
    public void A_dark_picture_that_reads_downwards_gives_the_approved_picture() =>
        Golden.Verify(Pictures.Draw(PactNews.OneArticle(), new DiagramOptions { Theme = DiagramTheme.Dark, RankDir = RankDirection.TopToBottom, Title = "Night" }), "dot");

    [Fact]
    public void A_timeline_gives_the_approved_picture() =>
        Golden.Verify(Pictures.Draw(PactNews.ThreeArticles(), new DiagramOptions { View = DiagramView.Timeline, RankDir = RankDirection.TopToBottom }), "dot");

    [Fact]
    public void An_overview_laid_out_by_springs_gives_the_approved_picture() =>
        Golden.Verify(Pictures.Draw(PactNews.OneArticle(), new DiagramOptions { View = DiagramView.Overview, Layout = DiagramLayout.Neato }), "dot");

    [Fact]
    public void Text_in_labels_cannot_become_markup()
    {
        string line = Pictures.Line(Pictures.Draw(Of("<script>alert(\"x\")</script> & ]>; \\N")), "\"a\" [");

        Assert.Contains("&lt;script&gt;", line, StringComparison.Ordinal);
        Assert.Contains("&amp;", line, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", line[..line.IndexOf("tooltip=", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_in_a_tooltip_does_not_close_it()
    {
        var node = new DiagramNode("a", DiagramKind.Person, "Person", "A") { Tooltip = "She said \"no\"\r\nand \\ went & came" };

        string line = Pictures.Line(Pictures.Draw(new Diagram { Nodes = [node] }), "\"a\" [");

        Assert.EndsWith("tooltip=\"A\\nShe said \\\"no\\\"\\nand \\\\\\\\ went &amp; came\"];", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_become_spaces()
    {
        string dot = Pictures.Draw(Of("a\u0000b\u001Bc\u0085d"));

        Assert.DoesNotContain(dot, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\uFFFE', Pictures.Draw(Of("x\uFFFEy")));
    }

    [Fact]
    public void An_empty_diagram_is_a_valid_graph()
    {
        string dot = Pictures.Draw(new Diagram());

        Assert.StartsWith("digraph", dot, StringComparison.Ordinal);
        Assert.EndsWith("}\n", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void The_legend_names_the_kinds_that_are_drawn_and_no_others()
    {
        string dot = Pictures.Draw(Of("Ilse Maren"));

        Assert.Contains("\"legend-person\"", dot, StringComparison.Ordinal);
        Assert.DoesNotContain("\"legend-law\"", dot, StringComparison.Ordinal);
    }

    [GraphvizFact]
    public void Graphviz_shows_hostile_text_as_it_is()
    {
        const string Hostile = "<b>\"x\"</b> & &lt; \\N \\n ] } 😀 𠮷";

        var svg = Drawing.Svg(Pictures.Draw(Of(Hostile) is var diagram ? new Diagram { Nodes = diagram.Nodes, Title = Hostile, Notes = [Hostile] } : diagram));

        string shown = string.Join(' ', svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));
        Assert.Equal(3, shown.Split("<b>\"x\"</b> & &lt; \\N \\n ] }").Length - 1);
        Assert.Contains(svg.Descendants().Attributes(XName.Get("title", "http://www.w3.org/1999/xlink")), title => title.Value == Hostile);
    }

    [GraphvizFact]
    public void Every_node_and_edge_has_its_id_and_a_title_in_the_picture()
    {
        var diagram = DiagramBuilder.Build(PactNews.ThreeArticles(), new DiagramOptions());

        var groups = Drawing.Svg(Pictures.Draw(diagram)).Descendants().Where(element => element.Name.LocalName == "g")
            .Where(element => element.Elements().Any(child => child.Name.LocalName == "title")).Select(element => element.Attribute("id")?.Value).ToHashSet();

        Assert.All(diagram.Nodes, node => Assert.Contains(node.Id, groups));
        Assert.All(diagram.Edges, edge => Assert.Contains(edge.Id, groups));
        Assert.All(diagram.Clusters, cluster => Assert.Contains(cluster.Id, groups));
    }

    [GraphvizFact]
    public void The_picture_of_one_article_fits_a_landscape_page()
    {
        string[] box = Drawing.Svg(Pictures.Draw(PactNews.OneArticle())).Root!.Attribute("viewBox")!.Value.Split(' ');

        double width = double.Parse(box[2], System.Globalization.CultureInfo.InvariantCulture);
        double height = double.Parse(box[3], System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange(width, 400, 1191);
        Assert.InRange(height, 200, 842);
    }

    private static Diagram Of(string label) => new() { Nodes = [new DiagramNode("a", DiagramKind.Person, "Person", label)] };
}
