using System.Text;

namespace KnowledgeGraph.Rdf;

/// <content>Names, references and text.</content>
internal sealed partial class RdfXmlReader<TTerm, TSink>
{
    private readonly Dictionary<(string Namespace, string LocalName), TTerm> _names = [];
    private readonly Dictionary<string, TTerm> _oddLabels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[256];
    private byte[] _resolved = new byte[256];
    private char[] _text = new char[1024];
    private int _textLength;

    private TTerm Type => NameTerm(RdfXmlNames.Rdf, "type", default);

    // The IRI of an element or attribute; the place is that of its name.
    private TTerm NameTerm(string @namespace, string localName, TextPlace place)
    {
        if (_names.TryGetValue((@namespace, localName), out var term)) return term;
        RefuseLong(@namespace.Length, place);
        string iri = @namespace + localName;
        if (IriSyntax.FindFault(iri) is { } fault) throw _source.Error(RdfErrors.BadIri(iri, fault), place);
        term = _sink.Iri(Encode(iri));
        _names.Add((@namespace, localName), term);
        return term;
    }

    private TTerm Iri(string reference, RdfXmlBase? baseIri, TextPlace place) => _sink.Iri(Resolve(reference, baseIri, place));

    // Section 7.2.32, URI-reference. What is returned holds until the next call.
    private ReadOnlySpan<byte> Resolve(string reference, RdfXmlBase? baseIri, TextPlace place)
    {
        bool isAbsolute = IriSyntax.SchemeLength(reference) > 0;
        if (!isAbsolute && baseIri is null) throw _source.Error(RdfXmlErrors.NoBase(reference), place);
        if (IriSyntax.FindForbidden(reference) is { } fault) throw _source.Error(RdfErrors.BadIri(reference, fault), place);
        var bytes = Encode(reference);
        if (isAbsolute) return bytes;
        int needed = baseIri!.MaximumLength(bytes.Length);
        if (_resolved.Length < needed) _resolved = new byte[needed * 2];
        return _resolved.AsSpan(0, baseIri.Resolve(bytes, _resolved));
    }

    private RdfXmlBase BaseOf(RdfXmlAttribute attribute, RdfXmlBase? outer)
    {
        var iri = Resolve(attribute.Value, outer, attribute.Place);
        RefuseLong(iri.Length, attribute.Place);
        return new RdfXmlBase(iri);
    }

    private void RefuseLong(int length, TextPlace place)
    {
        if (length > RdfXmlSource.LongestNamespace) throw _source.Error(RdfErrors.NamespaceTooLong(RdfXmlSource.LongestNamespace), place);
    }

    private TTerm Datatype(RdfXmlAttribute attribute, RdfXmlBase? baseIri)
    {
        var bytes = Resolve(attribute.Value, baseIri, attribute.Place);
        if (bytes.StartsWith("http://www.w3.org/1999/02/22-rdf-syntax-ns#"u8) && Rdf.Iri.Parse(Encoding.UTF8.GetString(bytes)) is var datatype
            && (datatype == RdfVocabulary.LangString || datatype == RdfVocabulary.DirLangString))
        {
            throw _source.Error(RdfErrors.LanguageMissing(datatype), attribute.Place);
        }

        return _sink.Iri(bytes);
    }

    // Section 7.2.22, idAttr. An ID is unique among those with the same base.
    private TTerm Identifier(RdfXmlAttribute attribute, RdfXmlBase? baseIri)
    {
        if (!RdfXmlNames.IsNCName(attribute.Value)) throw _source.Error(RdfXmlErrors.BadId("rdf:ID", attribute.Value), attribute.Place);
        var iri = Resolve("#" + attribute.Value, baseIri, attribute.Place);
        return _identifiers.Add(Encoding.UTF8.GetString(iri)) ? _sink.Iri(iri) : throw _source.Error(RdfXmlErrors.DuplicateId(attribute.Value), attribute.Place);
    }

    // Section 7.2.23, nodeIdAttr. A name may end in a dot, a label may not.
    private TTerm BlankNode(RdfXmlAttribute attribute)
    {
        if (!RdfXmlNames.IsNCName(attribute.Value)) throw _source.Error(RdfXmlErrors.BadId("rdf:nodeID", attribute.Value), attribute.Place);
        if (TurtleCharacters.IsBlankNodeLabel(attribute.Value)) return _sink.BlankNode(Encode(attribute.Value));
        if (!_oddLabels.TryGetValue(attribute.Value, out var node)) _oddLabels.Add(attribute.Value, node = _sink.FreshBlankNode());
        return node;
    }

    private byte[]? LanguageOf(RdfXmlAttribute attribute)
    {
        if (attribute.Value.Length == 0) return null;
        return TurtleCharacters.IsLanguageTag(attribute.Value)
            ? Encoding.UTF8.GetBytes(attribute.Value)
            : throw _source.Error(RdfXmlErrors.BadLanguage(attribute.Value), attribute.Place);
    }

    private void ReadText()
    {
        var frame = Top;
        bool keep = frame is { Content: RdfXmlContent.Value, HasNode: false };
        if (!keep) _textLength = 0;
        var place = _source.Place;
        while (true)
        {
            if (_textLength == _text.Length) Array.Resize(ref _text, _text.Length * 2);
            int read = _xml.ReadValueChunk(_text, _textLength, _text.Length - _textLength);
            if (read == 0) return;
            if (keep) _textLength += read;
            else if (!IsWhite(_text.AsSpan(0, read), ref place)) throw _source.Error(RdfXmlErrors.UnexpectedText(frame.Name, Expected(frame)), place);
        }
    }

    private static string Expected(RdfXmlFrame<TTerm> frame) => frame.Content switch
    {
        RdfXmlContent.Nodes or RdfXmlContent.Collection => "a node element",
        RdfXmlContent.Properties => "a property element",
        _ => "its end",
    };

    private TTerm TextOf(RdfXmlFrame<TTerm> frame)
    {
        var text = Encode(_text.AsSpan(0, _textLength));
        return frame.HasDatatype ? _sink.Literal(text, frame.Datatype) : Text(text, frame);
    }

    private TTerm Text(ReadOnlySpan<byte> text, RdfXmlFrame<TTerm> frame) =>
        frame.Language is { } language ? _sink.LanguageString(text, language, null) : _sink.String(text);

    // What is returned holds until the next call.
    private ReadOnlySpan<byte> Encode(ReadOnlySpan<char> text)
    {
        int needed = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length < needed) _bytes = new byte[Math.Max(needed, _bytes.Length * 2)];
        return _bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes));
    }

    // Moves the place to the first character that is none, or behind the text.
    private static bool IsWhite(ReadOnlySpan<char> text, ref TextPlace place)
    {
        int end = text.IndexOfAnyExcept(" \t\r\n");
        foreach (char c in end < 0 ? text : text[..end]) place = c == '\n' ? new TextPlace(place.Line + 1, 0) : place with { Column = place.Column + 1 };
        return end < 0;
    }

    private static bool IsWhite(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(" \t\r\n") < 0;
}
