using System.Xml;

namespace KnowledgeGraph.Rdf;

/// <summary>Reads RDF/XML, event by event, and keeps no more than the open elements, the names used and the IDs given.</summary>
/// <remarks>RDF 1.1 XML Syntax sections 6 and 7. Open elements lie on a stack of their own, so that deep nesting costs memory, not the call stack.</remarks>
internal sealed partial class RdfXmlReader<TTerm, TSink> : IQuadReader, IDisposable
    where TSink : struct, IQuadSink<TTerm>
{
    private readonly RdfXmlSource _source;
    private readonly XmlReader _xml;
    private readonly RdfXmlElement _element;
    private readonly CanonicalXml _literal = new();
    private readonly TSink _sink;
    private readonly List<RdfXmlFrame<TTerm>> _frames = [];
    private int _depth;

    /// <exception cref="RdfSyntaxException">The base is no IRI to resolve against.</exception>
    public RdfXmlReader(RdfXmlSource source, Iri? baseIri, TSink sink)
    {
        _source = source;
        _xml = source.Reader;
        _sink = sink;
        _element = new RdfXmlElement(source);
        var document = new RdfXmlFrame<TTerm> { Content = RdfXmlContent.Document, Name = "the document" };
        if (baseIri is not null) document.Base = new RdfXmlBase(Encode(baseIri.Value));
        _frames.Add(document);
    }

    /// <summary>The prefixes declared so far; the last declaration of each counts.</summary>
    public PrefixMap Prefixes => _element.Prefixes.OrderBy(pair => pair.Key, CodePointOrder.Instance).Aggregate(PrefixMap.Empty, (map, pair) => map.Add(pair.Key, pair.Value));

    private RdfXmlFrame<TTerm> Top => _frames[_depth];

    /// <summary>Reads a little further; false at the end of the document.</summary>
    /// <exception cref="RdfSyntaxException">The document is not RDF/XML.</exception>
    public bool ReadNext()
    {
        try
        {
            if (!_source.Read()) return false;
            ReadEvent();
            return true;
        }
        catch (XmlException exception)
        {
            throw _source.Malformed(exception);
        }
    }

    /// <summary>Closes the XML reader; the stream or text below stays open.</summary>
    public void Dispose() => _source.Dispose();

    private void ReadEvent()
    {
        if (_xml.Depth > RdfXmlSource.MaximumDepth) throw _source.Error(RdfXmlErrors.TooDeep(RdfXmlSource.MaximumDepth), _source.Place);
        if (Top.Content == RdfXmlContent.Xml && (_literal.IsInside || _xml.NodeType != XmlNodeType.EndElement))
        {
            _literal.Write(_xml, _source);
            return;
        }

        switch (_xml.NodeType)
        {
            case XmlNodeType.Element:
                StartElement();
                break;
            case XmlNodeType.EndElement:
                EndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                ReadText();
                break;
            case XmlNodeType.DocumentType:
                _source.EndOfDocumentType();
                break;
        }
    }

    private void StartElement()
    {
        _element.Load(_xml);
        var parent = Top;
        if (++_depth == _frames.Count) _frames.Add(new RdfXmlFrame<TTerm>());
        var frame = Top;
        frame.Open(_element.Name, parent);
        if (_element.Base is { } xmlBase) frame.Base = BaseOf(xmlBase, parent.Base);
        if (_element.Language is { } language) frame.Language = LanguageOf(language);
        switch (parent.Content)
        {
            case RdfXmlContent.Document when _element.IsRdf("RDF"):
                StartDocument(frame);
                break;
            case RdfXmlContent.Document or RdfXmlContent.Nodes or RdfXmlContent.Collection:
                StartNode(parent, frame);
                break;
            case RdfXmlContent.Value:
                RefuseSecondNode(parent);
                StartNode(parent, frame);
                break;
            case RdfXmlContent.Properties:
                StartProperty(parent, frame);
                break;
            default:
                throw _source.Error(RdfXmlErrors.ContentNotAllowed($"<{_element.Name}>", $"the end of <{parent.Name}>"), _element.Place);
        }

        if (_element.IsEmpty) EndElement();
    }

    private void EndElement()
    {
        var frame = Top;
        _depth--;
        if (frame.Content == RdfXmlContent.Value && !frame.HasNode) Say(frame, TextOf(frame));
        else if (frame.Content == RdfXmlContent.Xml) EndXml(frame);
        else if (frame.Content == RdfXmlContent.Collection) EndCollection(frame);
    }

    // Section 7.2.17, parseTypeLiteralPropertyElt.
    private void EndXml(RdfXmlFrame<TTerm> frame)
    {
        var datatype = NameTerm(RdfXmlNames.Rdf, "XMLLiteral", default);
        Say(frame, _sink.Literal(Encode(_literal.Take()), datatype));
    }

    // Section 7.2.9, RDF.
    private void StartDocument(RdfXmlFrame<TTerm> frame)
    {
        const string production = "7.2.9, RDF";
        _element.Refuse(production, _element.Id, _element.NodeId, _element.About, _element.Resource, _element.Datatype, _element.ParseType);
        foreach (var attribute in _element.Properties) _element.Refuse(production, attribute);
        frame.Content = RdfXmlContent.Nodes;
    }

    private void RefuseSecondNode(RdfXmlFrame<TTerm> parent)
    {
        if (parent.HasNode) throw _source.Error(RdfXmlErrors.ContentNotAllowed($"a second node, <{_element.Name}>,", $"the end of <{parent.Name}>"), _element.Place);
        if (_textLength > 0 && !IsWhite(_text.AsSpan(0, _textLength)))
            throw _source.Error(RdfXmlErrors.ContentNotAllowed($"<{_element.Name}>", $"text or the end of <{parent.Name}>"), _element.Place);
    }
}
