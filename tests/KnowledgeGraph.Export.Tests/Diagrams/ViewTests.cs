using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests;

public sealed class ViewTests
{
    private const string Pact = "Harbour Pact";

    public static IEnumerable<object[]> Drawn => from view in Enum.GetValues<DiagramView>() from layout in Enum.GetValues<DiagramLayout>() select new object[] { view, layout };

    [Fact]
    public void An_overview_has_neither_statements_nor_notes_but_says_how_often_somebody_criticizes()
    {
        var diagram = Build(new DiagramOptions { View = DiagramView.Overview });

        Assert.DoesNotContain(diagram.Nodes, node => node.Kind is DiagramKind.Statement or DiagramKind.Provision or DiagramKind.Payment or DiagramKind.Deployment);
        Assert.Contains("Ilse Maren | criticizes ×2 | Varland–Ostrana Mutual Defence Pact", Pictures.Edges(diagram));
        Assert.Contains(diagram.Edges, edge => edge.Label.Contains("stations 12,000 troops", StringComparison.Ordinal));
    }

    [Fact]
    public void A_view_of_statements_has_who_speaks_what_is_said_and_about_what()
    {
        var diagram = Build(new DiagramOptions { View = DiagramView.Statements });

        Assert.Contains(diagram.Nodes, node => node.Label == "“The pact has kept this sea quiet for two generations”");
        Assert.DoesNotContain(Pictures.Edges(diagram), edge => edge.Contains("| party |", StringComparison.Ordinal));
        Assert.All(diagram.Nodes.Where(node => node.Kind == DiagramKind.Statement), node => Assert.NotNull(node.Cluster));
    }

    [Fact]
    public void What_is_left_out_of_a_view_of_statements_is_counted()
    {
        var diagram = Build(new DiagramOptions { View = DiagramView.Statements, StatementsPerArticle = 1 });

        Assert.Contains("Of 17 statements the 3 most telling are shown.", diagram.Notes);
    }

    [Fact]
    public void Statements_stand_in_frames_of_days_where_that_is_asked_for()
    {
        var diagram = Build(new DiagramOptions { View = DiagramView.Statements, Frames = StatementFrames.Date });

        Assert.Equal(["undated", "12 April 2031", "2 May 2031"], diagram.Clusters.Select(cluster => cluster.Label));
    }

    [Fact]
    public void A_timeline_runs_from_the_first_date_to_the_last()
    {
        var diagram = Build(new DiagramOptions { View = DiagramView.Timeline });

        Assert.Equal(["1974", "September 1988", "2027", "12 April 2031", "14 April 2031", "2 May 2031"], diagram.Ticks.Select(tick => tick.Label));
        Assert.All(diagram.Nodes, node => Assert.Contains(diagram.Ticks, tick => tick.Id == node.Tick));
        Assert.Empty(diagram.Edges);
    }

    [Fact]
    public void A_timeline_keeps_to_its_bounds()
    {
        var diagram = Build(new DiagramOptions { View = DiagramView.Timeline, Since = "2031-04-13", Until = "2031-04" });

        Assert.Equal(["14 April 2031"], diagram.Ticks.Select(tick => tick.Label));
    }

    [Fact]
    public void A_timeline_of_nothing_is_an_error()
    {
        var error = Assert.Throws<DiagramException>(() => Build(new DiagramOptions { View = DiagramView.Timeline, Since = "2099" }));

        Assert.Equal("KG6006", error.Code);
    }

    [Fact]
    public void An_agreement_is_drawn_with_its_parties_duties_and_critics()
    {
        var diagram = Build(new DiagramOptions { View = DiagramView.Agreement, FocusLabel = Pact });

        var edges = Pictures.Edges(diagram).ToList();
        Assert.Contains("Varland–Ostrana Mutual Defence Pact | party | Ostrana", edges);
        Assert.Contains(edges, edge => edge.StartsWith("Varland | stations | 12,000 troops", StringComparison.Ordinal));
        Assert.Contains(diagram.Nodes, node => node.Kind == DiagramKind.Provision);
        Assert.Contains(diagram.Nodes, node => node.Kind == DiagramKind.Statement && node.Stance == DiagramStance.Critical);
        Assert.DoesNotContain(diagram.Nodes, node => node.Label is "Kesh" or "Grain and Steel Agreement");
    }

    [Fact]
    public void A_person_is_no_agreement()
    {
        var error = Assert.Throws<DiagramException>(() => Build(new DiagramOptions { View = DiagramView.Agreement, FocusLabel = "Tobias Holt" }));

        Assert.Equal("KG6004", error.Code);
    }

    [Theory]
    [InlineData(DiagramView.Agreement)]
    [InlineData(DiagramView.Ego)]
    public void A_view_around_one_thing_needs_its_name(DiagramView view)
    {
        var error = Assert.Throws<DiagramException>(() => Build(new DiagramOptions { View = view }));

        Assert.Equal("KG6005", error.Code);
    }

    [Fact]
    public void Only_what_the_chosen_articles_say_is_drawn()
    {
        var diagram = Build(new DiagramOptions { Articles = ["ostrana herald"] });

        var edges = Pictures.Edges(diagram).ToList();
        Assert.Contains(edges, edge => edge.Contains("This is money spent on our own doorstep", StringComparison.Ordinal));
        Assert.DoesNotContain(edges, edge => edge.Contains("Kesh", StringComparison.Ordinal));
        Assert.Single(diagram.Clusters);
    }

    [Fact]
    public void Only_articles_of_the_span_count_and_those_without_a_date_do_not()
    {
        var diagram = Build(new DiagramOptions { Since = "2031-05" });

        Assert.Equal(["Treasury defends the base bill"], diagram.Clusters.Select(cluster => cluster.Label));
    }

    [Fact]
    public void An_article_that_is_not_there_is_an_error_that_names_those_that_are()
    {
        var error = Assert.Throws<DiagramException>(() => Build(new DiagramOptions { Articles = ["Morning Star"] }));

        Assert.Equal("KG6003", error.Code);
        Assert.Contains("\"The harbour pact explained\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_sure_enough_is_left_out()
    {
        var data = TurtleParser.Parse("""
            @prefix kg: <https://w3id.org/newskg/ontology#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix ex: <https://example.org/> .
            ex:pact a kg:Treaty ; kg:party ex:north , ex:south . ex:north a kg:Country . ex:south a kg:Country .
            ex:r1 a rdf:Statement ; rdf:subject ex:pact ; rdf:predicate kg:party ; rdf:object ex:north ; kg:confidence 0.9 .
            ex:r2 a rdf:Statement ; rdf:subject ex:pact ; rdf:predicate kg:party ; rdf:object ex:south ; kg:confidence 0.4 .
            """).Dataset;

        var diagram = DiagramBuilder.Build(data, new DiagramOptions { MinConfidence = 0.5m });

        Assert.Equal(["pact | party | north"], Pictures.Edges(diagram));
    }

    [Fact]
    public void The_best_connected_are_drawn_larger()
    {
        var diagram = Build(new DiagramOptions());

        Assert.Equal(2, diagram.Nodes.Max(node => node.Emphasis));
        Assert.All(diagram.Nodes.Where(node => node.Kind == DiagramKind.Statement), node => Assert.Equal(0, node.Emphasis));
    }

    [Fact]
    public void A_statement_leads_to_its_sentence_on_the_web()
    {
        var data = PactNews.OneArticle();
        var article = data.Instances(Iri.Parse("https://w3id.org/newskg/ontology#Article")).Single();
        data.Add(article, SchemaVocabulary.Url, Iri.Parse("https://fjord.example/pact?a=1&b=2"), article);

        var diagram = DiagramBuilder.Build(data, new DiagramOptions());

        var quiet = diagram.Nodes.Single(node => node.Label.Contains("kept this sea quiet", StringComparison.Ordinal));
        Assert.StartsWith("https://fjord.example/pact?a=1&b=2#:~:text=%E2%80%9CThe%20pact%20has%20kept%20this,", quiet.Link, StringComparison.Ordinal);
        Assert.Contains("URL=\"https://fjord.example/pact?a=1&amp;b=2#:~:text=", Pictures.Draw(diagram), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    public void An_address_that_is_not_of_the_web_is_no_link(string address)
    {
        var data = PactNews.OneArticle();
        var article = data.Instances(Iri.Parse("https://w3id.org/newskg/ontology#Article")).Single();
        data.Add(article, SchemaVocabulary.Url, Literal.String(address), article);

        Assert.DoesNotContain("URL=", Pictures.Draw(data), StringComparison.Ordinal);
    }

    [GraphvizTheory]
    [MemberData(nameof(Drawn))]
    public void Every_view_is_drawn_by_every_engine_without_a_warning(DiagramView view, DiagramLayout layout)
    {
        var diagram = Build(new DiagramOptions { View = view, Layout = layout, FocusLabel = view is DiagramView.Agreement or DiagramView.Ego ? Pact : null, RankDir = view == DiagramView.Timeline ? RankDirection.TopToBottom : default });

        string dot = Pictures.Draw(diagram);
        var svg = Drawing.Svg(dot);

        Assert.Contains("_draw_", Drawing.Xdot(dot), StringComparison.Ordinal);
        var ids = svg.Descendants().Select(element => element.Attribute("id")?.Value).ToHashSet();
        Assert.All(diagram.Nodes, node => Assert.Contains(node.Id, ids));
    }

    private static Diagram Build(DiagramOptions options) => DiagramBuilder.Build(PactNews.ThreeArticles(), options);
}
