using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests;

public sealed class PropertyGraphBuilderTests
{
    [Fact]
    public void Classes_are_labels_with_the_most_telling_first()
    {
        var data = RdfOf("ex:p a kg:Agreement, kg:Treaty .");

        Assert.Equal(["Treaty", "Agreement"], Build(data).Nodes.Single().Labels);
    }

    [Fact]
    public void Every_edge_between_resources_is_an_edge_though_nothing_else_is_known_of_its_end()
    {
        var graph = Build(RdfOf("ex:a ex:knows ex:b ."));

        Assert.Equal(["http://example.org/a", "http://example.org/b"], graph.Nodes.Select(node => node.Id));
        Assert.Equal(["Resource"], graph.Nodes[1].Labels);
        Assert.Equal("knows", graph.Edges.Single().Type);
    }

    [Fact]
    public void A_column_has_the_narrowest_type_that_loses_nothing()
    {
        var graph = Build(RdfOf("ex:a ex:n 1 ; ex:m 1 ; ex:d \"2020-01-02\"^^xsd:date ; ex:b true ; ex:big 12345678901234567890 . ex:b ex:n 2.50 ; ex:m \"x\" ."));

        Assert.Equal(PropertyKind.Double, Kind(graph, "n"));
        Assert.Equal(PropertyKind.String, Kind(graph, "m"));
        Assert.Equal(PropertyKind.Date, Kind(graph, "d"));
        Assert.Equal(PropertyKind.Boolean, Kind(graph, "b"));
        Assert.Equal(PropertyKind.String, Kind(graph, "big"));
    }

    [Fact]
    public void Evidence_is_a_property_of_the_edge_that_it_speaks_for()
    {
        var graph = Build(PactNews.OneArticle());

        var edge = graph.Edges.First(edge => edge.Type == "party" && edge.Properties[ReservedNames.EvidenceSentence][0].Text == "The pact binds Varland and Ostrana.");
        Assert.Equal(0.8, edge.Properties["confidence"].Single().AsDouble());
        Assert.Equal("1", edge.Properties[ReservedNames.Sources].Single().Text);
        Assert.DoesNotContain(graph.Nodes, node => node.Id.Contains("/evidence/", StringComparison.Ordinal) || node.Id.Contains("/reifier/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folded_statement_is_an_edge_from_its_speaker_to_its_topic()
    {
        var data = RdfOf("ex:s a kg:Statement ; kg:speaker ex:a ; kg:topic ex:t ; kg:quote \"so\" ; kg:addressee ex:b . ex:lone a kg:Statement ; kg:speaker ex:a .");

        var graph = Build(data, fold: true);

        var edge = Assert.Single(graph.Edges, edge => edge.Type == "says");
        Assert.Equal(("http://example.org/a", "http://example.org/t"), (edge.From, edge.To));
        Assert.Equal("so", edge.Properties["quote"].Single().Text);
        Assert.Equal("http://example.org/b", edge.Properties["addressee"].Single().Text);
        Assert.Equal("http://example.org/s", edge.Properties[ReservedNames.Node].Single().Text);
        Assert.Contains(graph.Nodes, node => node.Id == "http://example.org/lone");
    }

    [Fact]
    public void A_node_that_another_leads_to_is_not_folded()
    {
        var data = RdfOf("ex:p a kg:Payment ; kg:payer ex:a ; kg:payee ex:b . ex:d kg:between ex:p .");

        Assert.Contains(Build(data, fold: true).Nodes, node => node.Id == "http://example.org/p");
    }

    [Fact]
    public void Dates_of_any_precision_say_when_a_node_is_there()
    {
        var graph = Build(RdfOf("ex:a kg:signedOn \"1951\"^^xsd:gYear ; kg:expiresOn \"1960-02\"^^xsd:gYearMonth ."));

        Assert.Equal(new TimeSpell("1951-01-01", "1960-02-29"), graph.Nodes.Single().Spell);
    }

    [Fact]
    public void Names_that_meet_are_told_apart()
    {
        var graph = Build(RdfOf("ex:a kg:date \"x\" ; ex:date \"y\" ; ex:id \"z\" ."));

        Assert.Equal(["date", "date_2", "id_2", "name"], graph.Nodes.Single().Properties.Select(property => property.Key));
    }

    [Theory]
    [InlineData(PropertyGraphFormat.GraphMl)]
    [InlineData(PropertyGraphFormat.Gexf12)]
    [InlineData(PropertyGraphFormat.Neo4j)]
    public void The_order_of_the_quads_does_not_matter(PropertyGraphFormat format)
    {
        var data = PactNews.ThreeArticles();
        var turned = new Dataset();
        turned.AddRange(data.Reverse());

        Assert.Equal(ExportedTexts.Files(data, format, fold: true), ExportedTexts.Files(turned, format, fold: true));
    }

    private static PropertyKind Kind(PropertyGraph graph, string name) => graph.NodeColumns.Single(column => column.Name == name).Kind;

    private static PropertyGraph Build(Dataset data, bool fold = false) => PropertyGraphBuilder.Build(data, new PropertyGraphOptions { Fold = fold });

    private static Dataset RdfOf(string turtle) => TurtleParser.Parse(
        "@prefix ex: <http://example.org/> . @prefix kg: <https://w3id.org/newskg/ontology#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . " + turtle).Dataset;
}
