using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class RoundTripProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(25).WithReplay(20240607, 11);

    private static readonly TurtleWriterOptions Options = new() { Prefixes = PrefixMap.WellKnown.Add("ex", "https://example.org/").Add("", "urn:x:") };

    [Fact]
    public void Turtle_that_is_written_reads_as_the_same_graph() => Prop.ForAll(GraphGenerators.Triples(), triples =>
    {
        string text = Write(writer => TurtleWriter.Write(triples, writer, Options));

        AssertIsomorphic(triples.Select(triple => triple.In(null)), TurtleParser.Parse(text).Dataset);
    }).Check(Thorough);

    [Fact]
    public void TriG_that_is_written_reads_as_the_same_dataset() => Prop.ForAll(GraphGenerators.Quads(), quads =>
    {
        string text = Write(writer => TriGWriter.Write(quads, writer, Options));

        AssertIsomorphic(quads, TriGParser.Parse(text).Dataset);
    }).Check(Thorough);

    [Fact]
    public void N_Quads_that_are_written_read_as_the_same_quads() => Prop.ForAll(GraphGenerators.Quads(), quads =>
    {
        string text = Write(writer => NQuadsWriter.Write(quads, writer));

        Assert.Equal(quads.Distinct().Order(), NQuadsParser.Parse(text).Dataset.Order());
    }).Check(Thorough);

    [Fact]
    public void Sorted_lines_are_the_same_from_a_dataset_and_from_quads() => Prop.ForAll(GraphGenerators.Quads(), quads =>
    {
        var dataset = new Dataset();
        dataset.AddRange(quads);

        Assert.Equal(Write(writer => NQuadsWriter.Write(quads, writer)), WriteBytes(stream => NQuadsWriter.Write(stream, dataset)));
        Assert.Equal(Write(writer => NTriplesWriter.Write(dataset.Union(), writer)), WriteBytes(stream => NTriplesWriter.Write(stream, dataset)));
    }).Check(Thorough);

    [Fact]
    public void Lines_in_order_are_the_quads_as_they_come() => Prop.ForAll(GraphGenerators.Quads(), quads =>
        Assert.Equal(string.Concat(quads.Select(quad => quad + "\n")), WriteBytes(stream => NQuadsWriter.WriteInOrder(stream, quads)))).Check(Thorough);

    [Fact]
    public void The_order_of_the_triples_does_not_change_a_byte() => Prop.ForAll(GraphGenerators.Quads(), quads =>
    {
        string forwards = Write(writer => TriGWriter.Write(quads, writer, Options));
        string backwards = Write(writer => TriGWriter.Write(quads.Reverse().Concat(quads), writer, Options));

        Assert.Equal(forwards, backwards);
    }).Check(Thorough);

    [Fact]
    public void Names_of_nested_blank_nodes_do_not_change_a_byte()
    {
        var options = new TurtleWriterOptions();
        Triple[] Graph(string one, string two) =>
        [
            new(Iri.Parse("urn:s"), Iri.Parse("urn:p"), new BlankNode(one)),
            new(Iri.Parse("urn:s"), Iri.Parse("urn:p"), new BlankNode(two)),
            new(new BlankNode(one), Iri.Parse("urn:q"), Literal.Integer(1)),
            new(new BlankNode(two), Iri.Parse("urn:q"), Literal.Integer(2)),
        ];

        Assert.Equal(Write(writer => TurtleWriter.Write(Graph("x", "y"), writer, options)), Write(writer => TurtleWriter.Write(Graph("y", "x"), writer, options)));
    }

    [Fact]
    public void Readers_throw_nothing_but_their_own_exception() => Prop.ForAll(GraphGenerators.SyntaxLikeText(), text =>
    {
        foreach (Action<string> read in new Action<string>[] { t => TurtleParser.Parse(t), t => TriGParser.Parse(t), t => NTriplesParser.Parse(t), t => NQuadsParser.Parse(t) })
        {
            try
            {
                read(text);
                read("@prefix p: <urn:p#> . p:a p:b " + text);
            }
            catch (RdfSyntaxException exception)
            {
                Assert.StartsWith("text:", exception.Message, StringComparison.Ordinal);
            }
        }
    }).Check(Thorough.WithMaxTest(3000).WithEndSize(40));

    private static void AssertIsomorphic(IEnumerable<Quad> expected, IEnumerable<Quad> actual) => Assert.Null(GraphIsomorphism.Explain(expected, actual));

    private static string WriteBytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Write(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
