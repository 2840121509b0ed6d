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

    private static Iri Ex(string name) => Iri.Parse("https://example.org/" + name);

    private static string Write(IEnumerable<Triple> triples, TurtleWriterOptions? options = null)
    {
        using var writer = new StringWriter();
        TurtleWriter.Write(triples, writer, options ?? new TurtleWriterOptions { Prefixes = Prefixes });
        return writer.ToString();
    }
}
