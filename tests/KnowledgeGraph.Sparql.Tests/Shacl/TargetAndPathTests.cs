namespace KnowledgeGraph.Sparql.Tests.Shacl;

public sealed class TargetAndPathTests
{
    [Theory]
    [InlineData("sh:targetNode :a, 7", "a|7")]
    [InlineData("sh:targetClass :Ship", "b|c")]
    [InlineData("sh:targetSubjectsOf :sails", "a|b")]
    [InlineData("sh:targetObjectsOf :sails", "sea")]
    [InlineData("a rdfs:Class, sh:NodeShape", "s")]
    [InlineData("a owl:Class, sh:NodeShape", "s")]
    public void A_target_names_its_focus_nodes(string target, string expected)
    {
        const string Data = ":Tanker rdfs:subClassOf :Ship . :a :sails :sea . :b a :Ship ; :sails :sea . :c a :Tanker . :s a :S .";

        var results = ShaclCheck.Results($":S {target} ; sh:not [ ] .", Data);

        Assert.Equal(expected.Split('|').Select(focus => $"{focus} Not {focus}"), results);
    }

    [Theory]
    [InlineData(":p", "b")]
    [InlineData("[ sh:inversePath :q ]", "d")]
    [InlineData("(:p :p)", "c")]
    [InlineData("[ sh:alternativePath (:p [ sh:inversePath :q ]) ]", "b|d")]
    [InlineData("[ sh:zeroOrMorePath :p ]", "a|b|c")]
    [InlineData("[ sh:oneOrMorePath :p ]", "b|c")]
    [InlineData("[ sh:zeroOrOnePath :p ]", "a|b")]
    [InlineData("[ sh:inversePath (:r :q) ]", "e")]
    public void A_path_leads_to_its_value_nodes(string path, string expected)
    {
        const string Data = ":a :p :b . :b :p :c . :d :q :a . :e :r :d .";

        var results = ShaclCheck.Results($":S sh:targetNode :a ; sh:property [ sh:path {path} ; sh:not [ ] ] .", Data);

        Assert.Equal(expected.Split('|').Select(value => $"a Not {value}"), results);
    }

    [Fact]
    public void Paths_that_come_back_to_their_start_end()
    {
        Assert.Equal(["a Not a", "a Not b"], ShaclCheck.Results(":S sh:targetNode :a ; sh:property [ sh:path [ sh:oneOrMorePath :p ] ; sh:not [ ] ] .", ":a :p :b . :b :p :a ."));
    }

    [Fact]
    public void A_deactivated_shape_says_nothing()
    {
        Assert.Empty(ShaclCheck.Results(":S sh:targetNode :a ; sh:deactivated true ; sh:not [ ] .", ":a :p :b ."));
    }

    [Fact]
    public void A_shape_that_asks_itself_about_the_same_node_ends()
    {
        const string Shapes = ":S sh:targetNode :a ; sh:property [ sh:path :knows ; sh:node :S ; sh:minCount 1 ] .";

        Assert.Empty(ShaclCheck.Results(Shapes, ":a :knows :b . :b :knows :a ."));
        Assert.Equal(["a Node b"], ShaclCheck.Results(Shapes, ":a :knows :b . :b :likes :a ."));
    }
}
