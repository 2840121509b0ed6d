using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Databases.Tests;

public sealed class JsonLdTests
{
    [NodeFact("jsonld")]
    public async Task The_JSON_LD_of_the_graph_means_what_the_graph_means()
    {
        string document = await Kg.RunAsync(["export", Kg.Graph, "--to", "jsonld", "-o", "-"]);

        var run = await ProgramRun.OfAsync("node", ["jsonld-to-nquads.mjs"], NodeFactAttribute.Folder, document);

        Assert.True(run.Code == 0, run.Error);
        var expected = RdfFile.Load(Kg.Graph).Dataset;
        var actual = NQuadsParser.Parse(run.Output).Dataset;
        Assert.True(RdfIsomorphism.AreIsomorphic(expected, actual), RdfIsomorphism.Explain(expected, actual));
    }
}
