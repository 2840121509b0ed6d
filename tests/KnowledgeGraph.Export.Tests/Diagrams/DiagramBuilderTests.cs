using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests;

public sealed class DiagramBuilderTests
{
    [Fact]
    public void The_order_of_the_quads_does_not_show()
    {
        var data = PactNews.ThreeArticles();
        var reversed = new Dataset();
        reversed.AddRange(data.Reverse());

        Assert.Equal(Pictures.Draw(data), Pictures.Draw(reversed));
    }

    [Fact]
    public void Evidences_selectors_reifiers_and_extractors_never_appear()
    {
        var diagram = Build(new DiagramOptions { MaxNodes = 1000, StatementsPerArticle = 100 });

        Assert.DoesNotContain(diagram.Nodes, node => node.Iri is { } iri
            && (iri.Contains("/evidence/", StringComparison.Ordinal) || iri.Contains("/selector/", StringComparison.Ordinal)
                || iri.Contains("/reifier/", StringComparison.Ordinal) || iri.Contains("/extractor/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_tooltip_is_the_whole_sentence_and_its_source()
    {
        var diagram = Build(new DiagramOptions());

        var pact = Assert.Single(diagram.Edges, edge => edge.From == "treaty-varland-ostrana-mutual-defence-pact" && edge.To == "country-ostrana");

        Assert.Equal("The pact binds Varland and Ostrana. (The Fjord Courier, 12 April 2031)", pact.Tooltip);
    }

    [Fact]
    public void An_edge_that_two_articles_report_weighs_two()
    {
        var diagram = Build(new DiagramOptions());

        var pact = Assert.Single(diagram.Edges, edge => edge.From == "treaty-varland-ostrana-mutual-defence-pact" && edge.To == "country-varland");

        Assert.Equal(2, pact.Weight);
    }

    [Fact]
    public void Offices_stand_in_the_text_of_people()
    {
        var diagram = Build(new DiagramOptions());

        Assert.Equal("President of Varland", diagram.Nodes.Single(node => node.Label == "Ilse Maren").Detail);
        Assert.Equal("former Defence Minister of Ostrana", diagram.Nodes.Single(node => node.Label == "Dario Ferro").Detail);
        Assert.DoesNotContain(diagram.Nodes, node => node.Kind is DiagramKind.Office or DiagramKind.Place);
    }

    [Fact]
    public void Provisions_payments_and_troops_are_notes_between_the_parties()
    {
        var edges = Pictures.Edges(Build(new DiagramOptions())).ToList();

        Assert.Contains("Varland | must | defend Ostrana if its coast is attacked", edges);
        Assert.Contains("defend Ostrana if its coast is attacked | under | Varland–Ostrana Mutual Defence Pact", edges);
        Assert.Contains("Ostrana | pays | about €340 m a year", edges);
        Assert.Contains("12,000 troops | in | Ostrana", edges);
    }

    [Fact]
    public void Values_that_differ_are_tied_together()
    {
        var edges = Build(new DiagramOptions()).Edges.Where(edge => edge.Kind == DiagramEdgeKind.Difference).Select(edge => edge.Label).Order(StringComparer.Ordinal);

        Assert.Equal(["changed", "differs"], edges);
    }

    [Fact]
    public void Statements_stand_in_the_frame_of_their_article()
    {
        var diagram = Build(new DiagramOptions());

        Assert.All(diagram.Nodes.Where(node => node.Kind == DiagramKind.Statement), node => Assert.Contains(diagram.Clusters, cluster => cluster.Id == node.Cluster));
        Assert.Contains(diagram.Clusters, cluster => cluster is { Label: "Treasury defends the base bill", Detail: "Ostrana Herald, 2 May 2031" });
    }

    [Fact]
    public void Statements_that_are_not_drawn_are_counted_on_edges()
    {
        var diagram = Build(new DiagramOptions { StatementsPerArticle = 0 });

        Assert.DoesNotContain(diagram.Nodes, node => node.Kind == DiagramKind.Statement);
        Assert.Contains("Ilse Maren | criticizes ×2 | Varland–Ostrana Mutual Defence Pact", Pictures.Edges(diagram));
    }

    [Fact]
    public void A_focus_is_found_by_any_of_its_names_whatever_the_case()
    {
        var diagram = Build(new DiagramOptions { FocusLabel = "HARBOUR PACT" });

        Assert.Equal(["Varland–Ostrana Mutual Defence Pact"], diagram.Nodes.Where(node => node.IsFocus).Select(node => node.Label));
        Assert.Contains("Ilse Maren", Pictures.Labels(diagram));
        Assert.DoesNotContain("Kesh", Pictures.Labels(diagram));
    }

    [Fact]
    public void A_greater_depth_reaches_farther()
    {
        var near = Build(new DiagramOptions { FocusLabel = "Kesh" });
        var far = Build(new DiagramOptions { FocusLabel = "Kesh", Depth = 2 });

        Assert.Equal(["Grain and Steel Agreement", "Kesh"], Pictures.Labels(near).Order(StringComparer.Ordinal));
        Assert.Contains("Varland", Pictures.Labels(far));
    }

    [Fact]
    public void An_unknown_focus_names_what_may_have_been_meant()
    {
        var error = Assert.Throws<DiagramException>(() => Build(new DiagramOptions { FocusLabel = "Ilse Marren" }));

        Assert.Equal("KG6001", error.Code);
        Assert.Equal("Ilse Maren", error.Suggestions[0]);
        Assert.Contains("Did you mean \"Ilse Maren\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_wanted_types_stay_and_what_stood_between_becomes_an_edge()
    {
        var diagram = Build(new DiagramOptions { Types = ["person", "Agreement", "Country"] });

        Assert.All(diagram.Nodes, node => Assert.Contains(node.Kind, new[] { DiagramKind.Person, DiagramKind.Agreement, DiagramKind.Country }));
        Assert.Contains("Dario Ferro | demands | Base Cost Accord", Pictures.Edges(diagram));
        Assert.Contains("Varland | must: defend Ostrana if its coast is attacked | Varland–Ostrana Mutual Defence Pact", Pictures.Edges(diagram));
    }

    [Fact]
    public void A_subclass_can_be_asked_for_by_itself()
    {
        var diagram = Build(new DiagramOptions { Types = ["Treaty", "Country"] });

        Assert.Contains("Varland–Ostrana Mutual Defence Pact", Pictures.Labels(diagram));
        Assert.DoesNotContain("Base Cost Accord", Pictures.Labels(diagram));
    }

    [Fact]
    public void Offices_are_nodes_where_they_are_asked_for()
    {
        var edges = Pictures.Edges(Build(new DiagramOptions { Types = ["Person", "Office", "Country"] }));

        Assert.Contains("Dario Ferro | held office | Defence Minister of Ostrana", edges);
        Assert.Contains("Defence Minister of Ostrana | office of | Ostrana", edges);
    }

    [Fact]
    public void An_unknown_type_is_refused()
    {
        var error = Assert.Throws<DiagramException>(() => Build(new DiagramOptions { Types = ["Treatise"] }));

        Assert.Equal("KG6002", error.Code);
    }

    [Fact]
    public void A_graph_too_large_is_cut_and_says_so()
    {
        var diagram = Build(new DiagramOptions { MaxNodes = 10 });

        Assert.InRange(diagram.Nodes.Length, 5, 10);
        Assert.Contains("Varland–Ostrana Mutual Defence Pact", Pictures.Labels(diagram));
        Assert.Contains(diagram.Notes, note => note.StartsWith($"Only the {diagram.Nodes.Length} best connected of ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_dataset_gives_an_empty_diagram() => Assert.Empty(DiagramBuilder.Build([], new DiagramOptions()).Nodes);

    [Fact]
    public void Ids_are_unique_and_safe()
    {
        var diagram = Build(new DiagramOptions { StatementsPerArticle = 100 });
        var ids = diagram.Nodes.Select(node => node.Id).Concat(diagram.Edges.Select(edge => edge.Id)).Concat(diagram.Clusters.Select(cluster => cluster.Id)).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[a-z][a-z0-9_-]*$", id));
    }

    private static Diagram Build(DiagramOptions options) => DiagramBuilder.Build(PactNews.ThreeArticles(), options);
}
