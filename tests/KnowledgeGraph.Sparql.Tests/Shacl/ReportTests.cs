using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Tests.Shacl;

public sealed class ReportTests
{
    private const string Shapes = ":S sh:targetClass :Pier ; sh:property :P . :P sh:path [ sh:inversePath :at ] ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message 'no ship here'@en .";

    [Fact]
    public void The_report_is_written_in_the_words_of_SHACL_with_the_path_copied()
    {
        var report = ShaclCheck.Validate(Shapes, ":p a :Pier .");

        var expected = ShaclCheck.Graph("""
            [] a sh:ValidationReport ; sh:conforms false ; sh:result [
                a sh:ValidationResult ; sh:focusNode :p ; sh:resultPath [ sh:inversePath :at ] ; sh:sourceShape :P ; sh:resultMessage "no ship here"@en ;
                sh:sourceConstraintComponent sh:MinCountConstraintComponent ; sh:resultSeverity sh:Warning ] .
            """);
        Assert.Null(TestSupport.GraphIsomorphism.Explain(expected, report.ToDataset()));
    }

    [Fact]
    public void A_graph_that_conforms_has_a_report_that_says_so()
    {
        var report = ShaclCheck.Validate(Shapes, ":p a :Pier . :s :at :p .");

        Assert.True(report.Conforms);
        Assert.Contains(new Quad(new BlankNode("report"), Iri.Parse("http://www.w3.org/ns/shacl#conforms"), Literal.Boolean(true)), report.ToDataset());
    }

    [Fact]
    public void Results_come_in_the_same_order_whatever_the_order_of_the_data()
    {
        var forward = ShaclCheck.Results(Shapes, ":p a :Pier . :q a :Pier . :r a :Pier .");
        var backward = ShaclCheck.Results(Shapes, ":r a :Pier . :q a :Pier . :p a :Pier .");

        Assert.Equal(3, forward.Length);
        Assert.Equal(forward, backward);
    }

    [Theory]
    [InlineData(":S sh:targetNode :x ; sh:property [ sh:minCount 1 ] .", "KG7003")]
    [InlineData(":S a sh:PropertyShape ; sh:targetNode :x .", "KG7005")]
    [InlineData(":S sh:targetNode :x ; sh:property [ sh:path [ :odd :p ] ] .", "KG7001")]
    [InlineData(":S sh:targetNode :x ; sh:in :notAList .", "KG7002")]
    [InlineData(":S sh:targetNode :x ; sh:nodeKind sh:Iri .", "KG7003")]
    [InlineData(":S sh:targetNode :x ; sh:property [ sh:path :n ; sh:minCount 'one' ] .", "KG7003")]
    [InlineData(":S sh:targetNode :x ; sh:pattern '(' .", "KG7004")]
    public void A_shape_that_SHACL_does_not_allow_is_refused_by_name(string shapes, string code)
    {
        var error = Assert.Throws<ShapesException>(() => ShapesGraph.Read(ShaclCheck.Graph(shapes)));

        Assert.StartsWith(code, error.Message, StringComparison.Ordinal);
    }
}
