using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests.PropertyGraphs;

public sealed class GexfSchemaTests
{
    private const string Sample = """
        @prefix kg: <https://w3id.org/newskg/ontology#> .
        @prefix ex: <https://example.org/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        ex:pact a kg:Treaty ; skos:prefLabel "a \u0007 <pact> & co." , "Pakt"@de ; kg:party ex:north , ex:south ; kg:signedOn "1960"^^xsd:gYear .
        ex:north a kg:Country ; skos:prefLabel "North" .
        ex:talks a kg:Summit ; kg:startDate "2019-06-28"^^xsd:date ; kg:endDate "2019-06-29"^^xsd:date ; kg:participant ex:north .
        ex:pay a kg:Payment ; kg:payer ex:north ; kg:payee ex:south ; kg:amount 200.5 ; kg:currency "JPY" .
        """;

    [Theory]
    [InlineData(PropertyGraphFormat.Gexf12, "1.2draft", false)]
    [InlineData(PropertyGraphFormat.Gexf12, "1.2draft", true)]
    [InlineData(PropertyGraphFormat.Gexf13, "1.3", false)]
    [InlineData(PropertyGraphFormat.Gexf13, "1.3", true)]
    public void What_is_written_keeps_to_the_schema_of_its_version(PropertyGraphFormat format, string version, bool fold)
    {
        var document = Written(format, fold);

        Assert.Empty(FaultsOf(document, version));
    }

    [Fact]
    public void The_schema_is_really_asked()
    {
        var document = Written(PropertyGraphFormat.Gexf12, fold: false);
        document.Root!.Elements().Single().Add(new XElement(document.Root.Name.Namespace + "surprise"));

        Assert.NotEmpty(FaultsOf(document, "1.2draft"));
    }

    private static XDocument Written(PropertyGraphFormat format, bool fold)
    {
        var dataset = TurtleParser.Parse(Sample).Dataset;
        using var stream = new MemoryStream();
        PropertyGraphExport.Files(dataset, format, new PropertyGraphOptions { Fold = fold }).Single().Write(stream);
        stream.Position = 0;
        return XDocument.Load(stream);
    }

    private static List<string> FaultsOf(XDocument document, string version)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(AppContext.BaseDirectory, "PropertyGraphs", "GexfSchemas", version, "gexf.xsd"));
        var faults = new List<string>();
        document.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        if (!schemas.Contains(document.Root!.Name.NamespaceName)) faults.Add($"the namespace {document.Root.Name.NamespaceName} is not the schema's");
        return faults;
    }
}
