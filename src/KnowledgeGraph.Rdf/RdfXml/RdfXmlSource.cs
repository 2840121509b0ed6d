using System.Xml;

namespace KnowledgeGraph.Rdf;

/// <summary>The XML below RDF/XML: opened so that nothing outside the document is ever read and nothing inside can blow up.</summary>
/// <remarks>
/// Entities that the document declares itself are expanded, up to <see cref="MaximumExpansion"/> characters in all. An external subset of the document type is
/// passed over, as XML 1.0 section 4.4.3 allows; a reference to an external entity is an error.
/// </remarks>
internal sealed class RdfXmlSource : IDisposable
{
    /// <summary>How deep elements may nest.</summary>
    public const int MaximumDepth = 1000;

    /// <summary>How many characters entities, and attributes that a document type supplies, may add to a document.</summary>
    public const int MaximumExpansion = 10_000_000;

    /// <summary>How long a base or a namespace may be, in UTF-16 code units: names and references grow to its length, one by one.</summary>
    public const int LongestNamespace = 4096;

    private readonly OutsideWorld _outside = new();
    private readonly string _sourceName;
    private long _supplied;

    /// <exception cref="RdfSyntaxException">The beginning is no XML.</exception>
    public RdfXmlSource(Stream stream, string sourceName)
        : this(settings => XmlReader.Create(stream, settings), sourceName)
    {
    }

    /// <exception cref="RdfSyntaxException">The beginning is no XML.</exception>
    public RdfXmlSource(TextReader text, string sourceName)
        : this(settings => XmlReader.Create(text, settings), sourceName)
    {
    }

    private RdfXmlSource(Func<XmlReaderSettings, XmlReader> open, string sourceName)
    {
        _sourceName = sourceName;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            MaxCharactersFromEntities = MaximumExpansion,
            XmlResolver = _outside,
            CloseInput = false,
        };
        try
        {
            Reader = open(settings);
        }
        catch (XmlException exception)
        {
            throw Malformed(exception);
        }
    }

    public XmlReader Reader { get; }

    /// <summary>Where the XML reader stands.</summary>
    public TextPlace Place => Reader is IXmlLineInfo info ? PlaceOf(info.LineNumber, info.LinePosition) : default;

    /// <summary>Goes to the next node; false at the end.</summary>
    /// <exception cref="RdfSyntaxException">The declaration is cut: the platform's reader stumbles over that instead of refusing it.</exception>
    /// <exception cref="XmlException">What comes is no XML.</exception>
    public bool Read()
    {
        try
        {
            return Reader.Read();
        }
        catch (ArgumentException)
        {
            throw Error(RdfXmlErrors.Malformed("its XML declaration is broken"), Place);
        }
    }

    /// <summary>From here on the document is all there is.</summary>
    public void EndOfDocumentType() => _outside.IsClosed = true;

    /// <summary>Counts the attribute that the reader stands on where the document type supplied it.</summary>
    public void CountDefault()
    {
        if (!Reader.IsDefault) return;
        _supplied += Reader.Value.Length;
        if (_supplied > MaximumExpansion)
            throw Error(RdfXmlErrors.Malformed($"its document type supplies attributes of more than {MaximumExpansion} characters"), Place);
    }

    public RdfSyntaxException Error(RdfMessage message, TextPlace place) => new(_sourceName, place.Line, place.Column, message);

    /// <summary>What the XML parser found, in our form.</summary>
    public RdfSyntaxException Malformed(XmlException exception)
    {
        // The parser's message ends in the place, which ours begins with.
        int end = exception.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        string fault = (exception.InnerException as OutsideException)?.Message ?? (end < 0 ? exception.Message : exception.Message[..end]);
        return Error(RdfXmlErrors.Malformed(fault.ReplaceLineEndings(" ").TrimEnd('.')), PlaceOf(exception.LineNumber, exception.LinePosition));
    }

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();

    private static TextPlace PlaceOf(int line, int column) => new(Math.Max(0, line - 1), Math.Max(0, column - 1));

    private sealed class OutsideWorld : XmlResolver
    {
        public bool IsClosed { get; set; }

        public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => new("outside:");

        public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => IsClosed
            ? throw new OutsideException("it refers to an external entity, and nothing outside a document is ever read")
            : Stream.Null;
    }

    private sealed class OutsideException(string message) : Exception(message);
}
