namespace KnowledgeGraph.Rdf;

/// <summary>Reads RDF/XML that may be compressed, and tells it as an error of the document where the compressed data is damaged.</summary>
internal sealed class UnpackedXmlReader(IQuadReader reader, string sourceName) : IQuadReader
{
    public PrefixMap Prefixes => reader.Prefixes;

    public bool ReadNext()
    {
        try
        {
            return reader.ReadNext();
        }
        catch (InvalidDataException)
        {
            throw new RdfSyntaxException(sourceName, 0, 0, RdfErrors.BadGzip());
        }
    }
}
