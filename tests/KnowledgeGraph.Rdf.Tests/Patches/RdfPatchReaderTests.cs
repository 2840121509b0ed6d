namespace KnowledgeGraph.Rdf.Tests.Patches;

public sealed class RdfPatchReaderTests
{
    [Fact]
    public void Headers_prefixes_comments_and_empty_lines_change_nothing()
    {
        var patch = Read("""
            H id <urn:uuid:5c2f> .
            # a comment

            TX .
            PA "x" "x:" .
              A <x:a> <x:p> "1" . # another
            PD "x" .
            D	_:b <x:p> <x:o> <x:g> .
            TC .
            """);

        Assert.Equal(["A <x:a> <x:p> \"1\" .", "D _:b <x:p> <x:o> <x:g> ."], patch.Changes.Select(change => change.ToString()));
    }

    [Fact]
    public void Rows_are_made_in_their_order()
    {
        var dataset = NQuadsParser.Parse("<x:a> <x:p> \"1\" .").Dataset;

        Read("D <x:a> <x:p> \"1\" .\nA <x:a> <x:p> \"2\" .\nD <x:a> <x:p> \"2\" .\nA <x:a> <x:p> \"3\" .").ApplyTo(dataset);

        Assert.Equal("<x:a> <x:p> \"3\" .", Assert.Single(dataset).ToString());
    }

    [Fact]
    public void What_a_transaction_holds_that_was_given_up_is_left_out()
    {
        var patch = Read("TX .\nA <x:a> <x:p> \"1\" .\nTA .\nTX .\nA <x:b> <x:p> \"1\" .\nTC .");

        Assert.Equal("A <x:b> <x:p> \"1\" .", Assert.Single(patch.Changes).ToString());
    }

    [Theory]
    [InlineData("TX .\n  B <x:a> <x:p> <x:o> .", "p.rdfp:2:3: KG1070: 'B' begins no row")]
    [InlineData("TC .", "p.rdfp:1:1: KG1071: TC ends a transaction")]
    [InlineData("TX .\nA <x:a> <x:p> <x:o> .", "p.rdfp:2:1: KG1072: ")]
    [InlineData("A <x:a> <x:p> <x:o> .\nA\n<x:b> <x:p> <x:o> .", "p.rdfp:2:2: KG1073: ")]
    [InlineData("TX .\nA <x:a> <x:p> x:o .", "p.rdfp:2:15: KG1001: ")]
    public void What_is_no_patch_is_refused_with_its_place(string text, string message)
    {
        var error = Assert.Throws<RdfSyntaxException>(() => Read(text));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private static RdfPatch Read(string text)
    {
        using var reader = new StringReader(text);
        return RdfPatchReader.Read(reader, "p.rdfp");
    }
}
