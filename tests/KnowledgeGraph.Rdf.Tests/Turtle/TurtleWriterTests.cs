using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class TurtleWriterTests
{
    private static readonly PrefixMap Prefixes = PrefixMap.WellKnown.Add("ex", "https://example.org/");

    [Fact]
    public void Subjects_come_in_class_order_and_predicates_with_a_first()
    {
        Triple[] triples =
        [
            new(Ex("b"), RdfsVocabulary.Label, Literal.String("Bela")),
            new(Ex("b"), RdfVocabulary.Type, Ex("Person")),
            new(Ex("a"), RdfVocabulary.Type, Ex("Place")),
            new(Ex("z/1"), RdfVocabulary.Type, Ex("Article")),
            new(Ex("z/1"), Ex("pages"), Literal.Integer(3)),
            new(Ex("z/1"), Ex("about"), Ex("b")),
            new(Ex("z/1"), Ex("about"), Ex("a")),
        ];
        var options = new TurtleWriterOptions
        {
            Prefixes = Prefixes,
            ClassOrder = [Ex("Article"), Ex("Person")],
            ClassComments = new Dictionary<Iri, string> { [Ex("Person")] = "People" },
            PredicateOrder = [Ex("pages")],
            HeaderComment = "A graph.",
        };

        string turtle = Write(triples, options);

        Assert.Equal(
            """
            # A graph.
            @prefix ex: <https://example.org/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

            ex:z\/1
                a ex:Article ;
                ex:pages 3 ;
                ex:about
                    ex:a,
                    ex:b ;
            .

            # People

            ex:b
                a ex:Person ;
                rdfs:label "Bela" ;
            .

            ex:a
                a ex:Place ;
            .

            """,
            turtle);
    }

    [Theory]
    [InlineData("plain", "ex:plain")]
    [InlineData("a/b", "ex:a\\/b")]
    [InlineData("a.b", "ex:a.b")]
    [InlineData("a.", "ex:a\\.")]
    [InlineData("-a", "ex:\\-a")]
    [InlineData("", "ex:")]
    [InlineData("%41", "ex:%41")]
    [InlineData("100%", "ex:100\\%")]
    [InlineData("×", "<https://example.org/×>")]
    public void Local_names_are_escaped_or_the_IRI_is_written_out(string name, string expected)
    {
        string turtle = Write([new(Ex(name), RdfVocabulary.Type, Ex("T"))]);

        Assert.Contains($"\n{expected}\n", turtle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "integer", "1")]
    [InlineData("1.0", "decimal", "1.0")]
    [InlineData("1.", "decimal", "\"1.\"^^xsd:decimal")]
    [InlineData("1e0", "double", "1e0")]
    [InlineData("1", "double", "\"1\"^^xsd:double")]
    [InlineData("true", "boolean", "true")]
    [InlineData("1", "boolean", "\"1\"^^xsd:boolean")]
    [InlineData("a\"b", "string", "\"a\\\"b\"")]
    [InlineData("a\n\"b\"", "string", "\"\"\"a\n\"b\\\"\"\"\"")]
    public void Literals_are_short_only_where_they_read_back_the_same(string lexicalForm, string datatype, string expected)
    {
        var literal = Literal.Typed(lexicalForm, Iri.Parse(XsdVocabulary.Namespace + datatype));

        string turtle = Write([new(Ex("s"), Ex("p"), literal)]);

        Assert.EndsWith($"ex:s\n    ex:p {expected} ;\n.\n", turtle, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_nodes_and_lists_are_nested_where_one_triple_refers_to_them()
    {
        var graph = TurtleParser.Parse(
            """
            @prefix ex: <https://example.org/> .
            ex:s ex:p [ ex:q 2 ; ex:r [] ], [ ex:q 1 ] ; ex:l (1 ex:a [ ex:q 3 ]) ; ex:empty () ; ex:twice _:b , _:c .
            _:b ex:q _:c .
            [] ex:alone true .
            _:x ex:round _:y . _:y ex:round _:x .
            ex:t ex:says <<( ex:a ex:b _:in )>> .
            _:in ex:q 4 .
            """).Dataset;

        string turtle = Write(graph.Union());

        Golden.Verify(turtle, "ttl");
    }

    [Fact]
    public void One_fact_more_is_one_line_more()
    {
        Triple[] before = [new(Ex("s"), Ex("p"), Literal.Integer(1)), new(Ex("s"), Ex("r"), Literal.Integer(2))];
        var after = before.Append(new Triple(Ex("s"), Ex("z"), Literal.Integer(3)));

        var added = Write(after).Split('\n').Except(Write(before).Split('\n'));

        Assert.Equal(["    ex:z 3 ;"], added);
    }

    [Fact]
    public void A_long_chain_of_blank_nodes_neither_overflows_nor_nests_without_end()
    {
        var triples = Enumerable.Range(0, 20_000).Select(i => new Triple(new BlankNode($"n{i}"), Ex("p"), new BlankNode($"n{i + 1}"))).ToList();

        string turtle = Write(triples);

        Assert.Equal(triples.Count, TurtleParser.Parse(turtle).Dataset.Count);
    }

    private static Iri Ex(string name) => Iri.Parse("https://example.org/" + name);

    private static string Write(IEnumerable<Triple> triples, TurtleWriterOptions? options = null)
    {
        using var writer = new StringWriter();
        TurtleWriter.Write(triples, writer, options ?? new TurtleWriterOptions { Prefixes = Prefixes });
        return writer.ToString();
    }
}
