using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class GraphIsomorphismTests
{
    [Theory]
    [InlineData("_:a <urn:p> _:b .", "_:x <urn:p> _:y .", true)]
    [InlineData("_:a <urn:p> _:b .", "_:x <urn:p> _:x .", false)]
    [InlineData("_:a <urn:p> _:b . _:b <urn:p> _:c . _:c <urn:p> _:a .", "_:1 <urn:p> _:3 . _:3 <urn:p> _:2 . _:2 <urn:p> _:1 .", true)]
    [InlineData("_:a <urn:p> _:b . _:b <urn:p> _:a . _:c <urn:p> _:d . _:d <urn:p> _:c .", "_:a <urn:p> _:b . _:b <urn:p> _:c . _:c <urn:p> _:d . _:d <urn:p> _:a .", false)]
    [InlineData("<urn:a> <urn:p> <<( _:a <urn:q> _:b )>> .", "<urn:a> <urn:p> <<( _:c <urn:q> _:d )>> .", true)]
    public void Names_of_blank_nodes_do_not_count_but_their_places_do(string left, string right, bool expected) =>
        Assert.Equal(expected, GraphIsomorphism.AreIsomorphic(TurtleParser.Parse(left).Dataset, TurtleParser.Parse(right).Dataset));

    [Fact]
    public void The_difference_is_told_in_N_Quads()
    {
        var expected = TurtleParser.Parse("<urn:a> <urn:p> 1 , [] .").Dataset;
        var actual = TurtleParser.Parse("<urn:a> <urn:p> \"1\" , [] .").Dataset;

        Assert.Equal(
            "- <urn:a> <urn:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n+ <urn:a> <urn:p> \"1\" .", GraphIsomorphism.Explain(expected, actual));
    }
}
