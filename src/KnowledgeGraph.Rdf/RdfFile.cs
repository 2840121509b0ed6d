namespace KnowledgeGraph.Rdf;

/// <summary>Reads and writes files and streams in every syntax of this project, compressed by gzip or not.</summary>
/// <remarks>
/// Whether something is compressed is seen by its first bytes. The syntax of a file is that of the end of its name; where that is not known, and for streams
/// whose syntax the caller does not know, it is guessed by how the document begins.
/// </remarks>
public static partial class RdfFile
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="path">Ends in .ttl, .trig, .nt, .nq, .rdf, .owl or .xml, perhaps with .gz behind; letters may be large or small.</param>
    /// <param name="baseIri">What relative IRIs are resolved against; without it a relative IRI is an error unless the document declares a base.</param>
    /// <exception cref="RdfSyntaxException">The file is not what its syntax allows, or not UTF-8.</exception>
    /// <exception cref="NotSupportedException">The name has another ending, and the file begins as no document in these syntaxes does.</exception>
    public static RdfDocument Load(string path, Iri? baseIri = null) => Load(path, new RdfReadOptions { BaseIri = baseIri });

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">As for <see cref="Load(string, Iri?)"/>.</param>
    /// <param name="options">How.</param>
    /// <exception cref="RdfSyntaxException">The file is not what its syntax allows, or not UTF-8.</exception>
    /// <exception cref="NotSupportedException">The name has another ending, and the file begins as no document in these syntaxes does.</exception>
    public static RdfDocument Load(string path, RdfReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        using var input = RdfInput.Open(path, options);
        return Load(input);
    }

    /// <summary>Reads a whole document; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">The document, compressed or not; need not be able to seek.</param>
    /// <param name="syntax">Its syntax; null to guess.</param>
    /// <param name="options">How; null takes the defaults.</param>
    /// <exception cref="RdfSyntaxException">The document is not what its syntax allows, or not UTF-8.</exception>
    /// <exception cref="NotSupportedException">The syntax was to be guessed and cannot be.</exception>
    public static RdfDocument Load(Stream stream, RdfSyntax? syntax, RdfReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var input = RdfInput.Open(stream, syntax, options ?? new RdfReadOptions());
        return Load(input);
    }

    /// <summary>Opens a file to be read quad by quad; the caller disposes of it.</summary>
    /// <param name="path">As for <see cref="Load(string, Iri?)"/>.</param>
    /// <param name="options">How; null takes the defaults.</param>
    /// <exception cref="NotSupportedException">The name has another ending, and the file begins as no document in these syntaxes does.</exception>
    public static RdfQuadStream Stream(string path, RdfReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new RdfQuadStream(RdfInput.Open(path, options ?? new RdfReadOptions()));
    }

    /// <summary>Opens a document to be read quad by quad; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">The document, compressed or not; need not be able to seek.</param>
    /// <param name="syntax">Its syntax; null to guess.</param>
    /// <param name="options">How; null takes the defaults.</param>
    /// <exception cref="NotSupportedException">The syntax was to be guessed and cannot be.</exception>
    public static RdfQuadStream Stream(Stream stream, RdfSyntax? syntax, RdfReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new RdfQuadStream(RdfInput.Open(stream, syntax, options ?? new RdfReadOptions()));
    }

    /// <summary>The syntax of a file name.</summary>
    /// <exception cref="NotSupportedException">The name has none of the endings that <see cref="RdfSyntaxes.OfFileName"/> knows.</exception>
    public static RdfSyntax SyntaxOf(string path) =>
        RdfSyntaxes.OfFileName(path) ?? throw new NotSupportedException(RdfErrors.UnknownSyntax(path).Text);

    private static RdfDocument Load(RdfInput input) => QuadReaders.Load(input.Read<uint, DatasetSink>, input.Skipped);
}
