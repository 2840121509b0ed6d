using System.IO.Compression;

namespace KnowledgeGraph.Rdf;

/// <summary>A document that is open: unpacked where it is packed, its syntax known.</summary>
internal sealed class RdfInput : IDisposable
{
    // Of the bytes as they come, and of those that the syntax is guessed by.
    private const int MagicLength = 2;
    private const int GuessLength = 4096;

    private readonly Stream? _file;
    private readonly string _sourceName;
    private readonly RdfReadOptions _options;
    private readonly GZipStream? _unpacked;
    private readonly Stream _stream;
    private RdfXmlSource? _xml;

    private RdfInput(Stream source, Stream? file, RdfSyntax? syntax, string sourceName, RdfReadOptions options)
    {
        _file = file;
        _sourceName = sourceName;
        _options = options;
        byte[] magic = PrefixedStream.ReadBeginning(source, MagicLength);
        _stream = new PrefixedStream(magic, source);
        if (magic is [0x1F, 0x8B]) _stream = _unpacked = Unpack(_stream);
        Syntax = syntax ?? Guess(ref _stream);
    }

    public RdfSyntax Syntax { get; }

    public SkippedLines Skipped { get; } = new();

    public static RdfInput Open(string path, RdfReadOptions options)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        try
        {
            return new RdfInput(file, file, RdfSyntaxes.OfFileName(path), options.SourceName ?? path, options);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public static RdfInput Open(Stream stream, RdfSyntax? syntax, RdfReadOptions options) => new(stream, null, syntax, options.SourceName ?? "input", options);

    /// <summary>Makes the reader, which may be done once.</summary>
    public IQuadReader Read<TTerm, TSink>(TSink sink)
        where TSink : struct, IQuadSink<TTerm>
    {
        if (Syntax == RdfSyntax.RdfXml)
        {
            _xml = OpenXml();
            return new UnpackedXmlReader(new RdfXmlReader<TTerm, TSink>(_xml, _options.BaseIri, sink), _sourceName);
        }

        var cursor = new Utf8Cursor(_stream, _sourceName);
        var reader = QuadReaders.Open<TTerm, TSink>(cursor, sink, Syntax, _options.BaseIri);
        bool hasLines = Syntax is RdfSyntax.NTriples or RdfSyntax.NQuads;
        return _options.IsLenient && hasLines ? new LenientReader(reader, cursor, Skipped) : reader;
    }

    public void Dispose()
    {
        _xml?.Dispose();
        _unpacked?.Dispose();
        _file?.Dispose();
    }

    // The platform takes compressed data that is cut off for whole unless it is told otherwise, which can be done for the whole process only.
    private static GZipStream Unpack(Stream stream)
    {
        AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);
        return new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
    }

    private RdfXmlSource OpenXml()
    {
        try
        {
            return new RdfXmlSource(_stream, _sourceName);
        }
        catch (InvalidDataException)
        {
            throw new RdfSyntaxException(_sourceName, 0, 0, RdfErrors.BadGzip());
        }
    }

    private RdfSyntax Guess(ref Stream stream)
    {
        try
        {
            byte[] beginning = PrefixedStream.ReadBeginning(stream, GuessLength);
            stream = new PrefixedStream(beginning, stream);
            return SyntaxGuess.Of(beginning) ?? throw new NotSupportedException(RdfErrors.UnknownSyntax(_sourceName).Text);
        }
        catch (InvalidDataException)
        {
            throw new RdfSyntaxException(_sourceName, 0, 0, RdfErrors.BadGzip());
        }
    }
}
