namespace KnowledgeGraph.Rdf;

/// <summary>The two ways to use a reader: quad by quad, or the whole document at once.</summary>
internal static class QuadReaders
{
    public static IEnumerable<Quad> Stream(Stream stream, RdfSyntax syntax, string sourceName, Iri? baseIri)
    {
        var quads = new List<Quad>();
        using var cursor = new Utf8Cursor(stream, sourceName);
        var reader = Open<Term, TermSink>(cursor, new TermSink(quads, new BlankNodeLabels()), syntax, baseIri);
        while (reader.ReadNext())
        {
            foreach (var quad in quads) yield return quad;
            quads.Clear();
        }
    }

    public static RdfDocument Load(Stream stream, RdfSyntax syntax, string sourceName, Iri? baseIri)
    {
        var builder = new DatasetBuilder();
        using var cursor = new Utf8Cursor(stream, sourceName);
        var reader = Open<uint, DatasetSink>(cursor, new DatasetSink(builder, new BlankNodeLabels()), syntax, baseIri);
        while (reader.ReadNext())
        {
        }

        return new RdfDocument(builder.Build(), reader.Prefixes);
    }

    public static IQuadReader Open<TTerm, TSink>(Utf8Cursor cursor, TSink sink, RdfSyntax syntax, Iri? baseIri)
        where TSink : struct, IQuadSink<TTerm> => syntax switch
        {
            RdfSyntax.Turtle => new TurtleReader<TTerm, TSink>(cursor, sink, baseIri, allowGraphs: false),
            RdfSyntax.TriG => new TurtleReader<TTerm, TSink>(cursor, sink, baseIri, allowGraphs: true),
            RdfSyntax.NTriples => new NQuadsReader<TTerm, TSink>(cursor, sink, allowGraphs: false),
            _ => new NQuadsReader<TTerm, TSink>(cursor, sink, allowGraphs: true),
        };
}
