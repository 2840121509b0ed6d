using KnowledgeGraph.Rdf;
using VDS.RDF.Parsing;

namespace KnowledgeGraph.Interop.Tests;

public sealed class VdsConversionTests
{
    private const string Sample = """
        @prefix ex: <https://example.org/> .
        ex:pact ex:label "a \"pact\"\nin two lines", "Vertrag"@de, "007"^^<http://www.w3.org/2001/XMLSchema#integer>, "" ;
          ex:party [ ex:name "Freedonia" ; ex:ally ex:pact ] .
        ex:one { ex:pact ex:signedOn "1960"^^<http://www.w3.org/2001/XMLSchema#gYear> . }
        ex:two { ex:pact ex:signedOn "1961"^^<http://www.w3.org/2001/XMLSchema#gYear> . _:x ex:sees ex:pact . }
        """;

    [Fact]
    public void A_graph_comes_back_from_dotNetRDF_as_it_went()
    {
        var dataset = Rdf.TriGParser.Parse(Sample).Dataset;

        var back = dataset.ToVdsGraph().FromVdsGraph();

        Assert.True(RdfIsomorphism.AreIsomorphic(dataset.Union(), back.Union()), RdfIsomorphism.Explain(dataset.Union(), back.Union()));
    }

    [Fact]
    public void A_store_keeps_the_names_of_its_graphs()
    {
        var dataset = Rdf.TriGParser.Parse(Sample).Dataset;

        var back = dataset.ToVdsStore().FromVdsStore();

        Assert.True(RdfIsomorphism.AreIsomorphic(dataset, back), RdfIsomorphism.Explain(dataset, back));
    }

    [Fact]
    public void The_committed_graph_means_the_same_to_both_readers()
    {
        string path = Path.Combine(RepositoryPaths.Root, "output", "graph.ttl");
        var ours = RdfFile.Load(path).Dataset;
        var theirs = new VDS.RDF.Graph();
        FileLoader.Load(theirs, path);

        Assert.Equal(ours.Count, theirs.Triples.Count);
        Assert.True(RdfIsomorphism.AreIsomorphic(ours.Union(), theirs.FromVdsGraph().Union()));
    }

    [Fact]
    public void A_query_of_dotNetRDF_answers_over_the_converted_graph()
    {
        var graph = RdfFile.Load(Path.Combine(RepositoryPaths.Root, "output", "graph.ttl")).Dataset.ToVdsGraph();
        var query = new SparqlQueryParser().ParseFromString("SELECT DISTINCT ?who WHERE { ?who <https://w3id.org/newskg/ontology#criticizes> ?what }");

        var answer = (VDS.RDF.Query.SparqlResultSet)new VDS.RDF.Query.LeviathanQueryProcessor(new VDS.RDF.Query.Datasets.InMemoryDataset(graph)).ProcessQuery(query);

        Assert.NotEmpty(answer);
    }
}
