using KnowledgeGraph.Cli.Building;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Tests.Building;

public sealed class GraphLayoutTests
{
    [Fact]
    public void Every_class_of_the_ontology_that_things_are_made_of_has_its_place()
    {
        var ontology = RdfFile.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "newskg.ttl")).Dataset;

        Assert.All(GraphLayout.ClassOrder.SkipLast(2), @class => Assert.Contains(new Quad(@class, RdfVocabulary.Type, OwlVocabulary.Class), ontology));
    }

    [Fact]
    public void A_reader_meets_articles_first_and_evidence_last()
    {
        Assert.EndsWith("#Article", GraphLayout.ClassOrder[0].Value, StringComparison.Ordinal);
        Assert.Equal(OaVocabulary.SpecificResource, GraphLayout.ClassOrder[^1]);
        Assert.Equal(GraphLayout.ClassOrder.Count, GraphLayout.ClassOrder.Distinct().Count());
    }
}
