namespace KnowledgeGraph.Rdf;

/// <content>Node elements and collections.</content>
internal sealed partial class RdfXmlReader<TTerm, TSink>
{
    // Section 7.2.11, nodeElement.
    private void StartNode(RdfXmlFrame<TTerm> parent, RdfXmlFrame<TTerm> frame)
    {
        const string production = "7.2.11, nodeElement";
        if (_element.Namespace == RdfXmlNames.Rdf && !RdfXmlNames.MayNameNode(_element.LocalName)) throw _source.Error(RdfXmlErrors.NotANode(_element.Name), _element.Place);
        _element.Refuse(production, _element.Resource, _element.Datatype, _element.ParseType);
        if ((_element.Id is null ? 0 : 1) + (_element.NodeId is null ? 0 : 1) + (_element.About is null ? 0 : 1) > 1)
            _element.RefuseTwo(production, _element.Id, _element.NodeId, _element.About);
        frame.Content = RdfXmlContent.Properties;
        frame.Subject = _element.About is { } about ? Iri(about.Value, frame.Base, about.Place)
            : _element.NodeId is { } nodeId ? BlankNode(nodeId)
            : _element.Id is { } id ? Identifier(id, frame.Base)
            : _sink.FreshBlankNode();
        Attach(parent, frame.Subject);
        if (!_element.IsRdf("Description")) Add(frame.Subject, Type, NameTerm(_element.Namespace, _element.LocalName, _element.Place));
        AddProperties(frame, frame.Subject);
    }

    // Section 7.2.25, propertyAttr.
    private void AddProperties(RdfXmlFrame<TTerm> frame, TTerm subject)
    {
        foreach (var attribute in _element.Properties)
        {
            bool isType = attribute is { LocalName: "type", Namespace: RdfXmlNames.Rdf };
            var predicate = NameTerm(attribute.Namespace, attribute.LocalName, attribute.Place);
            Add(subject, predicate, isType ? Iri(attribute.Value, frame.Base, attribute.Place) : Text(Encode(attribute.Value), frame));
        }
    }

    private void Attach(RdfXmlFrame<TTerm> parent, TTerm node)
    {
        if (parent.Content == RdfXmlContent.Collection) AddToCollection(parent, node);
        else if (parent.Content == RdfXmlContent.Value) Say(parent, node);
        parent.HasNode = true;
        if (parent.Content == RdfXmlContent.Document) parent.Content = RdfXmlContent.Nothing;
    }

    // Section 7.2.19, parseTypeCollectionPropertyElt.
    private void AddToCollection(RdfXmlFrame<TTerm> parent, TTerm node)
    {
        var cell = _sink.FreshBlankNode();
        if (parent.HasNode) Add(parent.LastCell, NameTerm(RdfXmlNames.Rdf, "rest", default), cell);
        else Say(parent, cell);
        Add(cell, NameTerm(RdfXmlNames.Rdf, "first", default), node);
        parent.LastCell = cell;
    }

    private void EndCollection(RdfXmlFrame<TTerm> frame)
    {
        var nil = NameTerm(RdfXmlNames.Rdf, "nil", default);
        if (frame.HasNode) Add(frame.LastCell, NameTerm(RdfXmlNames.Rdf, "rest", default), nil);
        else Say(frame, nil);
    }
}
