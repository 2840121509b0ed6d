namespace KnowledgeGraph.Rdf;

/// <summary>Reads files, choosing the syntax by the end of the name.</summary>
public static class RdfFile
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="path">Ends in .ttl, .trig, .nt or .nq; letters may be large or small.</param>
    /// <param name="baseIri">What relative IRIs are resolved against; without it a relative IRI is an error unless the document declares a base.</param>
    /// <exception cref="RdfSyntaxException">The file is not what its syntax allows, or not UTF-8.</exception>
    /// <exception cref="NotSupportedException">The name has another ending.</exception>
    public static RdfDocument Load(string path, Iri? baseIri = null)
    {
        var syntax = SyntaxOf(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return QuadReaders.Load(stream, syntax, path, baseIri);
    }

    /// <summary>The syntax of a file name.</summary>
    /// <exception cref="NotSupportedException">The name ends in none of .ttl, .trig, .nt and .nq.</exception>
    public static RdfSyntax SyntaxOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".TTL" => RdfSyntax.Turtle,
            ".TRIG" => RdfSyntax.TriG,
            ".NT" => RdfSyntax.NTriples,
            ".NQ" => RdfSyntax.NQuads,
            _ => throw new NotSupportedException(RdfErrors.UnknownSyntax(path).Text),
        };
    }
}
