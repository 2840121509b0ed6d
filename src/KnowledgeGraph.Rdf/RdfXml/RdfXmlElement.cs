using System.Xml;

namespace KnowledgeGraph.Rdf;

/// <summary>The start of an element with its attributes sorted by what they are for. One object serves all elements of a document.</summary>
/// <remarks>RDF 1.1 XML Syntax sections 6.1.2 and 6.1.4.</remarks>
internal sealed class RdfXmlElement(RdfXmlSource source)
{
    // Beyond these, prefixes are no help to people, and a hostile document could declare millions.
    private const int MostPrefixes = 1000;

    private readonly List<RdfXmlAttribute> _properties = [];
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    public string Namespace { get; private set; } = "";

    public string LocalName { get; private set; } = "";

    /// <summary>The name as the document writes it.</summary>
    public string Name { get; private set; } = "";

    public TextPlace Place { get; private set; }

    public bool IsEmpty { get; private set; }

    public RdfXmlAttribute? Id { get; private set; }

    public RdfXmlAttribute? NodeId { get; private set; }

    public RdfXmlAttribute? About { get; private set; }

    public RdfXmlAttribute? Resource { get; private set; }

    public RdfXmlAttribute? Datatype { get; private set; }

    public RdfXmlAttribute? ParseType { get; private set; }

    public RdfXmlAttribute? Language { get; private set; }

    public RdfXmlAttribute? Base { get; private set; }

    /// <summary>Section 7.2.25, propertyAttr.</summary>
    public IReadOnlyList<RdfXmlAttribute> Properties => _properties;

    /// <summary>The prefixes declared so far that other syntaxes can write; the last declaration of each counts. Beyond the first thousand none is kept.</summary>
    public IReadOnlyDictionary<string, string> Prefixes => _prefixes;

    public bool IsRdf(string localName) => LocalName == localName && Namespace == RdfXmlNames.Rdf;

    /// <summary>Takes in the element that the XML reader stands on, and its declarations of prefixes.</summary>
    public void Load(XmlReader reader)
    {
        Id = NodeId = About = Resource = Datatype = ParseType = Language = Base = null;
        _properties.Clear();
        (Namespace, LocalName, Name, Place, IsEmpty) = (reader.NamespaceURI, reader.LocalName, reader.Name, source.Place, reader.IsEmptyElement);
        if (Namespace.Length == 0) throw source.Error(RdfXmlErrors.NoNamespace("element", Name), Place);
        while (reader.MoveToNextAttribute())
        {
            source.CountDefault();
            if (reader.NamespaceURI == "http://www.w3.org/2000/xmlns/") Declare(reader);
            else Take(reader);
        }

        reader.MoveToElement();
    }

    /// <summary>An error where one of the attributes is there.</summary>
    public void Refuse(string production, params ReadOnlySpan<RdfXmlAttribute?> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute is { } found) throw source.Error(RdfXmlErrors.AttributeNotAllowed(NameOf(found), Name, production), found.Place);
        }
    }

    /// <summary>An error where more than one of the attributes is there.</summary>
    public void RefuseTwo(string production, params IEnumerable<RdfXmlAttribute?> attributes)
    {
        RdfXmlAttribute[] found = [.. attributes.OfType<RdfXmlAttribute>().OrderBy(attribute => attribute.Place.Line).ThenBy(attribute => attribute.Place.Column)];
        if (found.Length > 1) throw source.Error(RdfXmlErrors.Exclusive(NameOf(found[0]), NameOf(found[1]), production), found[1].Place);
    }

    private static string NameOf(RdfXmlAttribute attribute) => attribute.Namespace == RdfXmlNames.Rdf ? "rdf:" + attribute.LocalName : attribute.LocalName;

    private void Declare(XmlReader reader)
    {
        string prefix = reader.Prefix.Length == 0 ? "" : reader.LocalName;
        if (_prefixes.Count >= MostPrefixes && !_prefixes.ContainsKey(prefix)) return;
        if (TurtleCharacters.IsPrefix(prefix) && IriSyntax.FindFault(reader.Value) is null) _prefixes[prefix] = reader.Value;
    }

    private void Take(XmlReader reader)
    {
        var attribute = new RdfXmlAttribute(reader.NamespaceURI, reader.LocalName, reader.Value, source.Place);
        if (attribute.Namespace == RdfXmlNames.Xml)
        {
            if (attribute.LocalName == "lang") Language = attribute;
            if (attribute.LocalName == "base") Base = attribute;
            return;
        }

        // Names that XML keeps for itself mean nothing here.
        if (reader.Name.StartsWith("xml", StringComparison.OrdinalIgnoreCase)) return;
        if (attribute.Namespace.Length == 0)
        {
            if (!RdfXmlNames.MayLackNamespace(attribute.LocalName)) throw source.Error(RdfXmlErrors.NoNamespace("attribute", attribute.LocalName), attribute.Place);
            attribute = attribute with { Namespace = RdfXmlNames.Rdf };
        }

        if (attribute.Namespace == RdfXmlNames.Rdf) TakeRdf(attribute);
        else _properties.Add(attribute);
    }

    private void TakeRdf(RdfXmlAttribute attribute)
    {
        switch (attribute.LocalName)
        {
            case "ID": Id = Only(Id, attribute); break;
            case "nodeID": NodeId = Only(NodeId, attribute); break;
            case "about": About = Only(About, attribute); break;
            case "resource": Resource = Only(Resource, attribute); break;
            case "datatype": Datatype = Only(Datatype, attribute); break;
            case "parseType": ParseType = Only(ParseType, attribute); break;
            case var name when RdfXmlNames.MayNamePropertyAttribute(name): _properties.Add(attribute); break;
            default: throw source.Error(RdfXmlErrors.AttributeNotAllowed(NameOf(attribute), Name, "7.2.25, propertyAttr"), attribute.Place);
        }
    }

    // "rdf:about" and "about" are two attributes for XML and one for us.
    private RdfXmlAttribute Only(RdfXmlAttribute? first, RdfXmlAttribute second) =>
        first is null ? second : throw source.Error(RdfXmlErrors.Exclusive(NameOf(second), second.LocalName, "6.1.4"), second.Place);
}
