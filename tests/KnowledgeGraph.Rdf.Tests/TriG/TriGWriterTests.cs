using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class TriGWriterTests
{
    [Fact]
    public void The_default_graph_comes_first_and_nodes_of_several_graphs_keep_their_labels()
    {
        var dataset = TriGParser.Parse(
            """
            @prefix ex: <https://example.org/> .
            ex:g2 { ex:b ex:p [ ex:q "one graph" ], _:shared . }
            ex:g1 { ex:a ex:p _:shared . _:g ex:q 1 }
            _:g { ex:c ex:p "x"@en }
            ex:d ex:p ex:e .
            """).Dataset;
        using var writer = new StringWriter();

        TriGWriter.Write(dataset, writer, new TurtleWriterOptions { Prefixes = PrefixMap.Empty.Add("ex", "https://example.org/") });

        Golden.Verify(writer.ToString(), "trig");
    }
}
