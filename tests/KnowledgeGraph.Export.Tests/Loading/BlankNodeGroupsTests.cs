using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests.Loading;

public sealed class BlankNodeGroupsTests
{
    [Fact]
    public void Triples_without_blank_nodes_stand_alone() => Assert.Equal([1, 1], SizesOf("ex:a ex:p ex:b . ex:c ex:p 1 ."));

    [Fact]
    public void Triples_that_share_a_blank_node_stay_together() => Assert.Equal([2, 1], SizesOf("_:x ex:p ex:a . ex:b ex:p _:x . _:y ex:p ex:c ."));

    [Fact]
    public void A_chain_of_blank_nodes_is_one_group() => Assert.Equal([3], SizesOf("_:x ex:p _:y . _:z ex:p _:w . _:y ex:p _:z ."));

    [Fact]
    public void A_blank_node_inside_a_triple_term_counts() => Assert.Equal([2], SizesOf("ex:r ex:reifies <<( _:x ex:p ex:a )>> . _:x ex:q 1 ."));

    private static IEnumerable<int> SizesOf(string turtle)
    {
        var triples = TurtleParser.Parse("@prefix ex: <https://example.org/> . " + turtle).Dataset.Union().ToList();
        return BlankNodeGroups.Of(triples).Select(group => group.Count).OrderDescending();
    }
}
