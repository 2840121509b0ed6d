namespace KnowledgeGraph.Rdf;

/// <summary>Reads line by line and passes over the lines that are wrong.</summary>
internal sealed class LenientReader(IQuadReader reader, Utf8Cursor cursor, SkippedLines skipped) : IQuadReader
{
    public PrefixMap Prefixes => reader.Prefixes;

    public bool ReadNext()
    {
        try
        {
            return reader.ReadNext();
        }
        catch (RdfSyntaxException fault)
        {
            cursor.SkipLine();
            skipped.Add(fault);
            return true;
        }
    }
}
