using System.Text;
using System.Xml;

namespace KnowledgeGraph.Sparql;

/// <summary>Walks through the elements of a result document in their order; white space between them is passed over, other text is an error.</summary>
internal sealed class XmlCursor
{
    private readonly XmlReader _reader;
    private readonly string _sourceName;
    private bool _isInEmpty;

    private XmlCursor(XmlReader reader, string sourceName)
    {
        _reader = reader;
        _sourceName = sourceName;
    }

    /// <summary>No document types, no entities but those of XML itself, nothing fetched.</summary>
    public static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>Runs a reader over a document and turns what XML itself refuses into our own exception.</summary>
    public static SparqlResults Guard(XmlReader reader, string sourceName, Func<XmlCursor, SparqlResults> read)
    {
        var cursor = new XmlCursor(reader, sourceName);
        try
        {
            reader.MoveToContent();
            return read(cursor);
        }
        catch (XmlException exception)
        {
            throw new SparqlResultsSyntaxException(
                sourceName, Math.Max(0, exception.LineNumber - 1), Math.Max(0, exception.LinePosition - 1), SparqlResultErrors.NotXml(Reason(exception)), exception);
        }
        catch (ArgumentException exception)
        {
            // The platform's reader stumbles over some cut declarations instead of refusing them.
            throw new SparqlResultsSyntaxException(sourceName, 0, 0, SparqlResultErrors.NotXml("its XML declaration is broken"), exception);
        }
    }

    /// <summary>Whether the next thing is the start of this element.</summary>
    public bool IsAt(string name)
    {
        SkipSpace();
        return !_isInEmpty && _reader.NodeType == XmlNodeType.Element && _reader.LocalName == name && _reader.NamespaceURI == XmlResultsWriter.Namespace;
    }

    /// <summary>An attribute of the element that comes next; null where it has none of that name.</summary>
    public string? Attribute(string name, string? space = null) =>
        _reader.NodeType != XmlNodeType.Element ? null : space is null ? _reader.GetAttribute(name) : _reader.GetAttribute(name, space);

    /// <summary>Goes into an element, which must be the next thing.</summary>
    public void Open(string name)
    {
        if (!IsAt(name)) throw Fault(SparqlResultErrors.Unexpected(Describe(), $"<{name}>"));

        // An empty element has no end of its own: the reader stays on it until Close.
        if (_reader.IsEmptyElement) _isInEmpty = true;
        else _reader.Read();
    }

    /// <summary>Goes out of an element, whose end must be the next thing.</summary>
    public void Close(string name)
    {
        SkipSpace();
        if (!_isInEmpty && _reader.NodeType != XmlNodeType.EndElement) throw Fault(SparqlResultErrors.Unexpected(Describe(), $"</{name}>"));
        _isInEmpty = false;
        _reader.Read();
    }

    /// <summary>The text of an element that holds nothing else; goes out of it.</summary>
    public string Text(string name)
    {
        Open(name);
        var text = new StringBuilder();
        while (!_isInEmpty && _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
        {
            text.Append(_reader.Value);
            _reader.Read();
        }

        Close(name);
        return text.ToString();
    }

    /// <summary>Fails unless the document ends here.</summary>
    public void End()
    {
        SkipSpace();
        if (!_reader.EOF) throw Fault(SparqlResultErrors.Unexpected(Describe(), "the end of the input"));
    }

    public SparqlResultsSyntaxException Fault(SparqlResultMessage message, Exception? inner = null)
    {
        var place = (IXmlLineInfo)_reader;
        return new SparqlResultsSyntaxException(_sourceName, Math.Max(0, place.LineNumber - 1), Math.Max(0, place.LinePosition - 1), message, inner);
    }

    private void SkipSpace()
    {
        while (!_isInEmpty && _reader.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) _reader.Read();
    }

    private string Describe() => _isInEmpty ? "an empty element" : _reader.NodeType switch
    {
        XmlNodeType.Element when _reader.NamespaceURI != XmlResultsWriter.Namespace => $"<{_reader.Name}> of the namespace '{_reader.NamespaceURI}'",
        XmlNodeType.Element => $"<{_reader.Name}>",
        XmlNodeType.EndElement => $"</{_reader.Name}>",
        XmlNodeType.Text or XmlNodeType.CDATA => "text",
        _ => "the end of the input",
    };

    // The message of XML's own reader ends in the place, which ours has already.
    private static string Reason(XmlException exception)
    {
        int end = exception.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
    }
}
