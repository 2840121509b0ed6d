using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf;

/// <summary>The two ways to use a reader, quad by quad or the whole document at once, and the choice of the reader.</summary>
internal static class QuadReaders
{
    /// <summary>Text that is read while the caller enumerates, holding no more than one statement.</summary>
    public static IEnumerable<Quad> Stream(TextReader text, RdfSyntax syntax, string sourceName, Iri? baseIri) =>
        Stream(new TranscodingStream(text), syntax, sourceName, baseIri);

    public static IEnumerable<Quad> Stream(Stream stream, RdfSyntax syntax, string sourceName, Iri? baseIri)
    {
        var quads = new List<Quad>();
        var reader = Open<Term, TermSink>(new Utf8Cursor(stream, sourceName), new TermSink(quads, new BlankNodeLabels()), syntax, baseIri);
        while (reader.ReadNext())
        {
            foreach (var quad in quads) yield return quad;
            quads.Clear();
        }
    }

    /// <summary>Text as a whole.</summary>
    public static RdfDocument Load(TextReader text, RdfSyntax syntax, string sourceName, Iri? baseIri) =>
        Load(sink => Open<uint, DatasetSink>(new Utf8Cursor(new TranscodingStream(text), sourceName), sink, syntax, baseIri));

    /// <summary>Whatever a reader reads.</summary>
    [MethodImpl(HotPath.CompiledAtOnce)]
    public static RdfDocument Load(Func<DatasetSink, IQuadReader> open, SkippedLines? skipped = null)
    {
        var builder = new DatasetBuilder();
        var reader = open(new DatasetSink(builder, new BlankNodeLabels()));
        while (reader.ReadNext())
        {
        }

        return new RdfDocument(builder.Build(), reader.Prefixes, skipped);
    }

    /// <summary>The reader of a syntax that has terminals in common with Turtle.</summary>
    public static IQuadReader Open<TTerm, TSink>(Utf8Cursor cursor, TSink sink, RdfSyntax syntax, Iri? baseIri)
        where TSink : struct, IQuadSink<TTerm> => syntax switch
        {
            RdfSyntax.Turtle => new TurtleReader<TTerm, TSink>(cursor, sink, baseIri, allowGraphs: false),
            RdfSyntax.TriG => new TurtleReader<TTerm, TSink>(cursor, sink, baseIri, allowGraphs: true),
            RdfSyntax.NTriples => new NQuadsReader<TTerm, TSink>(cursor, sink, allowGraphs: false),
            _ => new NQuadsReader<TTerm, TSink>(cursor, sink, allowGraphs: true),
        };
}
