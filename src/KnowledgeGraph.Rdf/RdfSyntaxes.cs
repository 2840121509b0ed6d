namespace KnowledgeGraph.Rdf;

/// <summary>Tells syntaxes by the names that files and media types have, or by how a document begins.</summary>
public static class RdfSyntaxes
{
    private const string Packed = ".GZ";

    /// <summary>The syntax of a file name such as <c>graph.ttl</c> or <c>graph.nq.gz</c>, letters large or small; null where its end is not known.</summary>
    public static RdfSyntax? OfFileName(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string name = path.ToUpperInvariant();
        return Path.GetExtension(name.EndsWith(Packed, StringComparison.Ordinal) ? name[..^Packed.Length] : name) switch
        {
            ".TTL" => RdfSyntax.Turtle,
            ".TRIG" => RdfSyntax.TriG,
            ".NT" => RdfSyntax.NTriples,
            ".NQ" => RdfSyntax.NQuads,
            ".RDF" or ".OWL" or ".XML" => RdfSyntax.RdfXml,
            _ => null,
        };
    }

    /// <summary>Whether a file of this name is compressed: whether it ends in <c>.gz</c>.</summary>
    public static bool IsPacked(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The syntax of a media type such as <c>text/turtle; charset=utf-8</c>; null where it is none of RDF's.</summary>
    public static RdfSyntax? OfMediaType(string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        return mediaType.Split(';')[0].Trim().ToUpperInvariant() switch
        {
            "TEXT/TURTLE" or "APPLICATION/X-TURTLE" => RdfSyntax.Turtle,
            "APPLICATION/TRIG" or "APPLICATION/X-TRIG" => RdfSyntax.TriG,
            "APPLICATION/N-TRIPLES" => RdfSyntax.NTriples,
            "APPLICATION/N-QUADS" or "TEXT/X-NQUADS" => RdfSyntax.NQuads,
            "APPLICATION/RDF+XML" or "APPLICATION/XML" or "TEXT/XML" => RdfSyntax.RdfXml,
            _ => null,
        };
    }

    /// <summary>The registered media type of a syntax.</summary>
    public static string MediaTypeOf(RdfSyntax syntax) => syntax switch
    {
        RdfSyntax.Turtle => "text/turtle",
        RdfSyntax.TriG => "application/trig",
        RdfSyntax.NTriples => "application/n-triples",
        RdfSyntax.NQuads => "application/n-quads",
        RdfSyntax.RdfXml => "application/rdf+xml",
        _ => throw new ArgumentOutOfRangeException(nameof(syntax)),
    };

    /// <summary>The syntax that a document seems to have, by its first bytes; null where they fit none.</summary>
    /// <remarks>Of two syntaxes that both fit, the one that can say more is chosen: N-Quads, not N-Triples; TriG, not Turtle.</remarks>
    /// <param name="beginning">The first bytes, not compressed; a few thousand are plenty, and the whole document does no harm.</param>
    public static RdfSyntax? OfContent(ReadOnlySpan<byte> beginning) => SyntaxGuess.Of(beginning);

    /// <summary>Whether a syntax can name graphs; others hold one graph only.</summary>
    public static bool HasGraphs(RdfSyntax syntax) => syntax is RdfSyntax.TriG or RdfSyntax.NQuads;
}
