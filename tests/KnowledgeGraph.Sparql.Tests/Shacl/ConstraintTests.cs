namespace KnowledgeGraph.Sparql.Tests.Shacl;

/// <summary>One example for each constraint component: what fits beside what does not.</summary>
public sealed class ConstraintTests
{
    [Theory]
    // 4.1 Value types
    [InlineData("sh:path :at ; sh:class :Port", ":Harbour rdfs:subClassOf :Port . :p a :Harbour . :q a :Hill . :x :at :p, :q, 5", "x Class q|x Class 5")]
    [InlineData("sh:path :n ; sh:datatype xsd:integer", ":x :n 4, 4.5, 'four'^^xsd:integer, '4'", "x Datatype 4|x Datatype 4.5|x Datatype four")]
    [InlineData("sh:path :n ; sh:datatype rdf:langString", ":x :n 'a'@en, 'a'", "x Datatype a")]
    [InlineData("sh:path :n ; sh:nodeKind sh:IRI", ":x :n :y, 'y'", "x NodeKind y")]
    [InlineData("sh:path :n ; sh:nodeKind sh:BlankNodeOrLiteral", ":x :n :y, 'l', [ ]", "x NodeKind y")]
    // 4.2 Cardinality
    [InlineData("sh:path :n ; sh:minCount 2", ":x :n 1", "x MinCount -")]
    [InlineData("sh:path :n ; sh:maxCount 1", ":x :n 1, 2", "x MaxCount -")]
    [InlineData("sh:path :n ; sh:minCount 1 ; sh:maxCount 1", ":x :n 1", "")]
    // 4.3 Ranges
    [InlineData("sh:path :n ; sh:minInclusive 3", ":x :n 2, 3, 2.9, 'much', 4.0e0", "x MinInclusive 2|x MinInclusive 2.9|x MinInclusive much")]
    [InlineData("sh:path :n ; sh:minExclusive 3", ":x :n 3, 4", "x MinExclusive 3")]
    [InlineData("sh:path :n ; sh:maxInclusive '2001-05-06'^^xsd:date", ":x :n '2001-05-06'^^xsd:date, '2001-05-07'^^xsd:date, 7", "x MaxInclusive 2001-05-07|x MaxInclusive 7")]
    [InlineData("sh:path :n ; sh:maxExclusive 3", ":x :n 3, 2", "x MaxExclusive 3")]
    // 4.4 Strings
    [InlineData("sh:path :n ; sh:minLength 3", ":x :n 'ab', 'abc', '\U0001F30D\U0001F30E', [ ]", "x MinLength _:genid1|x MinLength ab|x MinLength \U0001F30D\U0001F30E")]
    [InlineData("sh:path :n ; sh:maxLength 2", ":x :n 'ab', 'abc', 123", "x MaxLength 123|x MaxLength abc")]
    [InlineData("sh:path :n ; sh:pattern '^[A-Z]{2}$'", ":x :n 'FR', 'fr', 'FRA'", "x Pattern FRA|x Pattern fr")]
    [InlineData("sh:path :n ; sh:pattern '^fr' ; sh:flags 'i'", ":x :n 'FRA', 'GER'", "x Pattern GER")]
    [InlineData("sh:path :n ; sh:languageIn ('en' 'pt-BR')", ":x :n 'a'@en-GB, 'b'@pt, 'c'@PT-br, 'd'", "x LanguageIn b|x LanguageIn d")]
    [InlineData("sh:path :n ; sh:uniqueLang true", ":x :n 'a'@en, 'b'@EN, 'c'@fr, 'd', 'e'", "x UniqueLang -")]
    // 4.5 Pairs of properties
    [InlineData("sh:path :n ; sh:equals :m", ":x :n 1, 2 ; :m 2, 3", "x Equals 1|x Equals 3")]
    [InlineData("sh:path :n ; sh:disjoint :m", ":x :n 1, 2 ; :m 2, 3", "x Disjoint 2")]
    [InlineData("sh:path :n ; sh:lessThan :m", ":x :n 1, 2, 3 ; :m 3", "x LessThan 3")]
    [InlineData("sh:path :n ; sh:lessThanOrEquals :m", ":x :n 3, 4, 'q' ; :m 3", "x LessThanOrEquals 4|x LessThanOrEquals q")]
    // 4.6 Logic
    [InlineData("sh:path :n ; sh:not [ sh:class :Bad ]", ":b a :Bad . :x :n :b, :c", "x Not b")]
    [InlineData("sh:path :n ; sh:and ([ sh:minInclusive 1 ] [ sh:maxInclusive 9 ])", ":x :n 0, 5, 10", "x And 0|x And 10")]
    [InlineData("sh:path :n ; sh:or ([ sh:datatype xsd:date ] [ sh:datatype xsd:gYear ])", ":x :n '1999'^^xsd:gYear, '1999'", "x Or 1999")]
    [InlineData("sh:path :n ; sh:xone ([ sh:minInclusive 1 ] [ sh:maxInclusive 9 ])", ":x :n 0, 5, 10", "x Xone 5")]
    // 4.7 Shapes
    [InlineData("sh:path :n ; sh:node [ sh:property [ sh:path :k ; sh:minCount 1 ] ]", ":y :k 1 . :x :n :y, :z", "x Node z")]
    [InlineData("sh:path :n ; sh:qualifiedValueShape [ sh:class :Left ] ; sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 1", ":a a :Left . :b a :Left . :x :n :a, :b, :c", "x QualifiedMaxCount -")]
    [InlineData("sh:path :n ; sh:qualifiedValueShape [ sh:class :Left ] ; sh:qualifiedMinCount 1", ":x :n :c", "x QualifiedMinCount -")]
    // 4.8 Others
    [InlineData("sh:path :n ; sh:hasValue :y", ":x :n :z", "x HasValue -")]
    [InlineData("sh:path :n ; sh:in (1 :y 'a'@en)", ":x :n 1, 01, :y, 'a', 'a'@en", "x In 01|x In a")]
    public void A_property_shape_reports_the_values_that_do_not_fit(string property, string data, string expected)
    {
        string shapes = $":S a sh:NodeShape ; sh:targetNode :x ; sh:property [ {property} ] .";

        var results = ShaclCheck.Results(shapes, data + " .");

        Assert.Equal(expected.Length == 0 ? [] : expected.Split('|'), results);
    }

    [Fact]
    public void A_closed_shape_reports_each_triple_of_a_property_it_does_not_know()
    {
        const string Shapes = ":S sh:targetNode :x ; sh:closed true ; sh:ignoredProperties (rdf:type) ; sh:property [ sh:path :n ] .";

        var result = Assert.Single(ShaclCheck.Validate(Shapes, ":x a :T ; :n 1 ; :m 2 .").Results);

        Assert.Equal("<http://example.org/m>", result.Path);
        Assert.Equal("\"2\"^^<http://www.w3.org/2001/XMLSchema#integer>", result.Value!.ToString());
    }

    [Fact]
    public void Disjoint_qualified_shapes_do_not_count_a_value_that_conforms_to_a_sibling()
    {
        const string Shapes = """
            :Hand sh:targetNode :h ; sh:property :Thumbs, :Fingers .
            :Thumbs sh:path :digit ; sh:qualifiedValueShape [ sh:class :Thumb ] ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMinCount 1 .
            :Fingers sh:path :digit ; sh:qualifiedValueShape [ sh:class :Finger ] ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMinCount 1 .
            """;

        Assert.Equal(["h QualifiedMinCount -", "h QualifiedMinCount -"], ShaclCheck.Results(Shapes, ":t a :Thumb, :Finger . :h :digit :t ."));
        Assert.Empty(ShaclCheck.Results(Shapes, ":t a :Thumb . :f a :Finger . :h :digit :t, :f ."));
    }

    [Fact]
    public void A_constraint_of_a_node_shape_looks_at_the_focus_node_itself()
    {
        Assert.Equal(["x NodeKind x"], ShaclCheck.Results(":S sh:targetNode :x ; sh:nodeKind sh:Literal .", ":x :n 1 ."));
    }
}
