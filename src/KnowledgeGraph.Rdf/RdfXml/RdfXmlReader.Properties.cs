using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <content>Property elements.</content>
internal sealed partial class RdfXmlReader<TTerm, TSink>
{
    // Section 7.2.14, propertyElt.
    private void StartProperty(RdfXmlFrame<TTerm> node, RdfXmlFrame<TTerm> frame)
    {
        bool isRdf = _element.Namespace == RdfXmlNames.Rdf;
        if (isRdf && !RdfXmlNames.MayNameProperty(_element.LocalName)) throw _source.Error(RdfXmlErrors.NotAProperty(_element.Name), _element.Place);
        _element.Refuse("7.2.14, propertyElt", _element.About);
        string name = isRdf && _element.LocalName == "li" ? "_" + (++node.Members).ToString(CultureInfo.InvariantCulture) : _element.LocalName;
        frame.Subject = node.Subject;
        frame.Predicate = NameTerm(_element.Namespace, name, _element.Place);
        if (_element.Id is { } id)
        {
            frame.Statement = Identifier(id, frame.Base);
            frame.IsReified = true;
        }

        if (_element.ParseType is not null) StartParsed(frame);
        else if (_element.Resource is null && _element.NodeId is null && _element.Properties.Count == 0) StartValue(frame);
        else StartEmpty(frame);
    }

    // Sections 7.2.17 to 7.2.20, parseType…PropertyElt.
    private void StartParsed(RdfXmlFrame<TTerm> frame)
    {
        const string production = "7.2.17 to 7.2.20, parseType";
        _element.Refuse(production, _element.NodeId, _element.Resource, _element.Datatype);
        foreach (var attribute in _element.Properties) _element.Refuse(production, attribute);
        switch (_element.ParseType!.Value.Value)
        {
            case "Resource":
                var node = _sink.FreshBlankNode();
                Say(frame, node);
                frame.Subject = node;
                frame.Content = RdfXmlContent.Properties;
                break;
            case "Collection":
                frame.Content = RdfXmlContent.Collection;
                break;
            default:
                frame.Content = RdfXmlContent.Xml;
                break;
        }
    }

    // Section 7.2.15, resourcePropertyElt, or 7.2.16, literalPropertyElt: what comes inside tells.
    private void StartValue(RdfXmlFrame<TTerm> frame)
    {
        frame.Content = RdfXmlContent.Value;
        _textLength = 0;
        if (_element.Datatype is not { } datatype) return;
        frame.Datatype = Datatype(datatype, frame.Base);
        frame.HasDatatype = true;
    }

    // Section 7.2.21, emptyPropertyElt.
    private void StartEmpty(RdfXmlFrame<TTerm> frame)
    {
        const string production = "7.2.21, emptyPropertyElt";
        if (_element.Resource is not null && _element.NodeId is not null) _element.RefuseTwo(production, _element.Resource, _element.NodeId);
        _element.Refuse(production, _element.Datatype);
        var node = _element.Resource is { } resource ? Iri(resource.Value, frame.Base, resource.Place)
            : _element.NodeId is { } nodeId ? BlankNode(nodeId)
            : _sink.FreshBlankNode();
        Say(frame, node);
        AddProperties(frame, node);
    }

    // The triple of a property element and, where it has an rdf:ID, the four that speak of it (section 7.3).
    private void Say(RdfXmlFrame<TTerm> frame, TTerm value)
    {
        Add(frame.Subject, frame.Predicate, value);
        if (!frame.IsReified) return;
        Add(frame.Statement, Type, NameTerm(RdfXmlNames.Rdf, "Statement", default));
        Add(frame.Statement, NameTerm(RdfXmlNames.Rdf, "subject", default), frame.Subject);
        Add(frame.Statement, NameTerm(RdfXmlNames.Rdf, "predicate", default), frame.Predicate);
        Add(frame.Statement, NameTerm(RdfXmlNames.Rdf, "object", default), value);
    }

    private void Add(TTerm subject, TTerm predicate, TTerm value) => _sink.Quad(subject, predicate, value, _sink.DefaultGraph);
}
