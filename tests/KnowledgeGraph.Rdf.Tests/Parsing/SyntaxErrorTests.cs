namespace KnowledgeGraph.Rdf.Tests;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("<urn:a> <urn:p>\n  <urn:b c> .", "graph.ttl:2:9: KG1003: space is not allowed in an IRI (Turtle 1.1 section 6.5, [18] IRIREF)")]
    [InlineData("kg:a kg:p 1 .", "graph.ttl:1:1: KG1007: the prefix 'kg:' is not declared; write '@prefix kg: <…> .' above it (Turtle 1.1 section 6.3)")]
    [InlineData("<urn:a> <urn:p> 1", "graph.ttl:1:18: KG1001: found the end of the input where '.' at the end of the statement was expected")]
    [InlineData("<urn:a> <urn:p> \"x\ny\" .", "graph.ttl:1:19: KG1010: the line ends inside a string; close it with its quotation mark, or write it between three of them (Turtle 1.1 section 6.5, [22])")]
    [InlineData("<urn:a> <urn:p> \"\\x\" .", "graph.ttl:1:18: KG1008: backslash followed by 'x' is no escape here (Turtle 1.1 section 6.4)")]
    [InlineData("<urn:a> <urn:p> yes .", "graph.ttl:1:17: KG1002: found 'yes' where an object was expected")]
    [InlineData("<a> <urn:p> 1 .", "graph.ttl:1:1: KG1005: <a> is relative and there is no base; give a base IRI or write '@base <…> .' above it (Turtle 1.1 section 6.3)")]
    [InlineData("<urn:a> a \"\"\"x", "graph.ttl:1:11: KG1011: the input ends inside a string; \"\"\" was expected")]
    [InlineData("<urn:a> a <<( <urn:b> a <urn:c> )>> . <<( <urn:b> a <urn:c> )>> a 1 .", "graph.ttl:1:39: KG1025: a triple term '<<( … )>>' may stand as an object only (RDF 1.2 Concepts section 3.1)")]
    public void An_error_says_where_what_and_what_to_do(string turtle, string message)
    {
        var exception = Assert.Throws<RdfSyntaxException>(() => TurtleParser.Parse(turtle, "graph.ttl"));

        Assert.Equal(message, exception.Message);
    }

    [Theory]
    [InlineData("[ <urn:p> ")]
    [InlineData("( ")]
    [InlineData("<< ")]
    [InlineData("<<( <urn:a> <urn:p> ")]
    [InlineData("<urn:o> {| <urn:p> ")]
    public void Deep_nesting_is_an_error_and_no_crash(string opening)
    {
        string text = "<urn:a> <urn:p> " + string.Concat(Enumerable.Repeat(opening, 100_000));

        var exception = Assert.Throws<RdfSyntaxException>(() => TurtleParser.Parse(text));

        Assert.Equal("KG1017", exception.Code);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_reported()
    {
        string path = Path.Combine(Path.GetTempPath(), $"kg-rdf-not-utf8-{Environment.ProcessId}.ttl");
        File.WriteAllBytes(path, [.. "<urn:a> <urn:p> \""u8, 0xFF, .. "\" ."u8]);

        var exception = Assert.Throws<RdfSyntaxException>(() => RdfFile.Load(path));

        File.Delete(path);
        Assert.Equal("KG1022", exception.Code);
    }

    [Fact]
    public void N_Triples_allow_one_statement_a_line()
    {
        var exception = Assert.Throws<RdfSyntaxException>(() => NTriplesParser.Parse("<urn:a> <urn:p> <urn:b> . <urn:a> <urn:p> <urn:c> .", "g.nt"));

        Assert.Equal("g.nt:1:27: KG1001: found '<' where the end of the line was expected", exception.Message);
    }
}
