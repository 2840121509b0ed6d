using System.Text;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class StreamingTests
{
    private const string Turtle =
        """
        @base <https://example.org/> . # comment
        @prefix ex: <#> .
        ex:a.b ex:p "é\u00e9\n", '''long ' "\\" text'''@en-GB--rtl, -1.5e3, ( 1 <r?q> ), "x"^^<urn:type>, true ;
          a <\u0041> .
        _:genid1 ex:says <<( ex:a ex:b "𝄞" )>> ~ ex:r {| ex:q [] |} .
        """;

    [Fact]
    public void Where_the_pieces_of_a_document_end_does_not_matter()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Turtle);
        using var whole = new MemoryStream(bytes);
        string[] expected = [.. RdfFile.Stream(whole, RdfSyntax.TriG).Select(quad => quad.ToString())];

        for (int size = 1; size < 20; size++)
        {
            using var stream = new PieceStream(bytes, size);
            using var quads = RdfFile.Stream(stream, RdfSyntax.TriG);

            Assert.Equal(expected, quads.Select(quad => quad.ToString()));
        }
    }

    [Theory]
    [InlineData("\n\r\n\r <urn:a> <urn:b> \"é𝄞\" x", "input:4:24: KG1001: found 'x' where '.' at the end of the statement was expected")]
    [InlineData("# é\r\n<urn:a> <urn:b> ex:c .", "input:2:17: KG1007")]
    [InlineData("<urn:a> <urn:b> \"\"\"\n𝄞\n\\q\"\"\" .", "input:3:1: KG1008")]
    [InlineData("\uFEFF<urn:a> <urn:b> <\\u0020> .", "input:1:18: KG1003")]
    [InlineData("<urn:a> <urn:b> \"x\" # c\n  ^^ <b> .", "input:2:6: KG1005")]
    [InlineData("abc", "input:1:1: KG1002")]
    public void Places_are_right_wherever_the_pieces_end(string text, string message)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        foreach (int size in new[] { 1, 2, 3, 5, 1000 })
        {
            using var stream = new PieceStream(bytes, size);

            var exception = Assert.Throws<RdfSyntaxException>(() => RdfFile.Load(stream, RdfSyntax.Turtle));

            Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_place_far_behind_the_beginning_is_right()
    {
        string text = string.Concat(Enumerable.Repeat("<urn:é> <urn:p> \"x\" .\r\n", 50_000)) + "\t<urn:é> <urn:p> \"y .";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var exception = Assert.Throws<RdfSyntaxException>(() => RdfFile.Load(stream, RdfSyntax.NTriples));

        Assert.Equal((50_000, 17), (exception.Line, exception.Column));
    }

    [Theory]
    [InlineData("<urn:a> <urn:p> \"{0}\" .", "KG1015")]
    [InlineData("<urn:a> <urn:{0}> \"\" .", "KG1004")]
    [InlineData("<urn:a> {0}", "KG1001")]
    public void Half_a_surrogate_pair_is_refused_where_it_stands(string pattern, string code)
    {
        string text = pattern.Replace("{0}", "\uD83D", StringComparison.Ordinal);

        foreach (var parse in new Func<string, string, RdfDocument>[] { (t, n) => TurtleParser.Parse(t, n), NQuadsParser.Parse })
        {
            Assert.Equal(code, Assert.Throws<RdfSyntaxException>(() => parse(text, "text")).Code);
        }
    }

    [Fact]
    public void A_base_cannot_grow_until_the_memory_is_full()
    {
        string text = "@base <https://example.org/> . " + string.Concat(Enumerable.Repeat("@base <folder/> . ", 100_000));

        Assert.Equal("KG1042", Assert.Throws<RdfSyntaxException>(() => TurtleParser.Parse(text)).Code);
    }

    [Fact]
    public void A_reference_and_a_name_that_look_alike_are_two_things()
    {
        var dataset = TurtleParser.Parse("@prefix a: <urn:x:> . <a:b> a a:b . a:b a <a:b> .").Dataset;

        Assert.Equal(["<a:b> <urn:x:b>", "<urn:x:b> <a:b>"], dataset.Select(quad => $"{quad.Subject} {quad.Object}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_prefix_that_is_declared_again_means_the_new_namespace_from_there_on()
    {
        var dataset = TurtleParser.Parse("@prefix a: <urn:1:> . a:s a a:o . @prefix a: <urn:2:> . a:s a a:o .").Dataset;

        Assert.Equal(["<urn:1:s>", "<urn:2:s>"], dataset.Select(quad => quad.Subject.ToString()).Order(StringComparer.Ordinal));
    }

    // Gives a few bytes at a time.
    private sealed class PieceStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size)]);
    }
}
