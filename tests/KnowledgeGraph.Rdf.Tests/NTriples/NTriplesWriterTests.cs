namespace KnowledgeGraph.Rdf.Tests;

public sealed class NTriplesWriterTests
{
    [Fact]
    public void Lines_are_sorted_by_code_point_and_written_once()
    {
        Triple[] triples = [Named("\U0001F600"), Named("\uFF5E"), Named("a"), Named("a")];
        using var writer = new StringWriter();

        NTriplesWriter.Write(triples, writer);

        Assert.Equal(
            "<urn:a> <urn:p> \"tab\\tend\\n\" .\n<urn:\uFF5E> <urn:p> \"tab\\tend\\n\" .\n<urn:\U0001F600> <urn:p> \"tab\\tend\\n\" .\n", writer.ToString());
    }

    private static Triple Named(string name) => new(Iri.Parse("urn:" + name), Iri.Parse("urn:p"), Literal.String("tab\tend\n"));
}
