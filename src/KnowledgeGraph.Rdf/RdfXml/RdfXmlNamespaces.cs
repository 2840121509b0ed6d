using System.Globalization;
using System.Xml;

namespace KnowledgeGraph.Rdf;

/// <summary>Splits IRIs into namespace and XML name, and knows the prefixes that the root element declares.</summary>
/// <remarks>
/// RDF 1.1 XML Syntax section 2.6. Names follow the fourth edition of XML 1.0, which every parser reads. The prefixes <c>rdf</c> and those that begin with
/// <c>xml</c> are never given another meaning; the empty prefix is not used.
/// </remarks>
internal sealed class RdfXmlNamespaces
{
    private readonly PrefixMap _map;
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal) { [RdfVocabulary.Namespace] = "rdf" };
    private readonly Dictionary<string, string> _declared = new(StringComparer.Ordinal) { [RdfVocabulary.Namespace] = "rdf" };
    private readonly string _stem;
    private int _made;

    public RdfXmlNamespaces(PrefixMap map)
    {
        _map = map;
        foreach (var (prefix, @namespace) in map)
        {
            if (IsUsable(prefix)) _prefixes.TryAdd(@namespace, prefix);
        }

        _stem = "ns";
        while (map.Any(pair => pair.Key.StartsWith(_stem, StringComparison.Ordinal))) _stem += "_";
    }

    /// <summary>What the root element declares, sorted by prefix.</summary>
    public IEnumerable<(string Prefix, string Namespace)> Declared => _declared.Select(pair => (pair.Value, pair.Key)).OrderBy(pair => pair.Value, CodePointOrder.Instance);

    /// <summary>Lets the root element declare every prefix of the map, for names that are not known beforehand.</summary>
    public void DeclareAll()
    {
        foreach (var (@namespace, prefix) in _prefixes) _declared.TryAdd(@namespace, prefix);
    }

    /// <summary>Lets the root element declare what an IRI needs to be written as a name; false where it cannot be one.</summary>
    public bool TryDeclare(Iri iri)
    {
        if (!TrySplit(iri, out string @namespace, out _)) return false;
        if (!_declared.ContainsKey(@namespace))
            _declared.Add(@namespace, _prefixes.TryGetValue(@namespace, out string? prefix) ? prefix : _stem + (++_made).ToString(CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>The name of an IRI, with the declaration that must stand on the same element where the root has none; false where it can be no name.</summary>
    public bool TryName(Iri iri, out string name, out string declaration)
    {
        (name, declaration) = ("", "");
        if (!TrySplit(iri, out string @namespace, out string localName)) return false;
        if (!_declared.TryGetValue(@namespace, out string? prefix))
        {
            prefix = _stem;
            declaration = $" xmlns:{prefix}=\"{XmlText.Escape(@namespace)}\"";
        }

        name = prefix + ":" + localName;
        return true;
    }

    // A namespace of the map where it leaves a name; otherwise before the longest name at the end.
    private bool TrySplit(Iri iri, out string @namespace, out string localName)
    {
        string text = iri.Value;
        int start = _map.TryShorten(iri, out _, out string? rest) && IsName(rest) ? text.Length - rest.Length : NameStart(text);
        (@namespace, localName) = (text[..start], text[start..]);
        return localName.Length > 0 && !(@namespace == RdfVocabulary.Namespace && !RdfXmlNames.MayNamePropertyAttribute(localName));
    }

    private static int NameStart(string iri)
    {
        int start = iri.Length;
        for (int i = iri.Length - 1; i >= 0 && XmlConvert.IsNCNameChar(iri[i]); i--)
        {
            if (XmlConvert.IsStartNCNameChar(iri[i])) start = i;
        }

        return start;
    }

    private static bool IsName(string text) => text.Length > 0 && NameStart(text) == 0;

    private static bool IsUsable(string prefix) => IsName(prefix) && prefix != "rdf" && !prefix.StartsWith("xml", StringComparison.OrdinalIgnoreCase);
}
