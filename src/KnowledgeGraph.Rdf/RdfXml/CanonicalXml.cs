using System.Text;
using System.Xml;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes what stands inside an element as exclusive canonical XML with comments.</summary>
/// <remarks>
/// RDF 1.1 XML Syntax section 7.2.17; Exclusive XML Canonicalization 1.0 section 3, with an empty list of inclusive prefixes: an element declares the
/// prefixes that its own name and its attributes use, where no element around it inside the literal has declared them so.
/// </remarks>
internal sealed class CanonicalXml
{
    private readonly StringBuilder _text = new();

    // The declarations that are in force in what was written, innermost last, and how many there were before each open element.
    private readonly List<(string Prefix, string Namespace)> _declared = [];
    private readonly Stack<(int Declared, string Name)> _open = new();
    private readonly List<(string Prefix, string Namespace)> _used = [];
    private readonly List<(string Namespace, string LocalName, string Name, string Value)> _attributes = [];

    /// <summary>Whether an element inside the literal is open.</summary>
    public bool IsInside => _open.Count > 0;

    /// <summary>The literal that was written; the next one begins.</summary>
    public string Take()
    {
        string literal = _text.ToString();
        _text.Clear();
        return literal;
    }

    /// <summary>Writes what the XML reader stands on.</summary>
    public void Write(XmlReader reader, RdfXmlSource source)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                bool isEmpty = reader.IsEmptyElement;
                Start(reader, source);
                if (isEmpty) End();
                break;
            case XmlNodeType.EndElement:
                End();
                break;
            case XmlNodeType.Comment:
                _text.Append("<!--").Append(reader.Value).Append("-->");
                break;
            case XmlNodeType.ProcessingInstruction:
                _text.Append("<?").Append(reader.Name);
                if (reader.Value.Length > 0) _text.Append(' ').Append(reader.Value);
                _text.Append("?>");
                break;
            default:
                Escape(reader.Value, inAttribute: false);
                break;
        }
    }

    private void Start(XmlReader reader, RdfXmlSource source)
    {
        _open.Push((_declared.Count, reader.Name));
        _text.Append('<').Append(reader.Name);
        _used.Clear();
        _attributes.Clear();
        Use(reader.Prefix, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            source.CountDefault();
            if (reader.NamespaceURI == "http://www.w3.org/2000/xmlns/") continue;
            if (reader.Prefix.Length > 0 && reader.Prefix != "xml") Use(reader.Prefix, reader.NamespaceURI);
            _attributes.Add((reader.NamespaceURI, reader.LocalName, reader.Name, reader.Value));
        }

        reader.MoveToElement();
        _used.Sort((left, right) => CodePointOrder.Compare(left.Prefix, right.Prefix));
        foreach (var (prefix, @namespace) in _used) Append(prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix, @namespace);
        _attributes.Sort((left, right) => CodePointOrder.Compare(left.Namespace, right.Namespace) is not 0 and var order
            ? order
            : CodePointOrder.Compare(left.LocalName, right.LocalName));
        foreach (var attribute in _attributes) Append(attribute.Name, attribute.Value);
        _text.Append('>');
    }

    private void End()
    {
        var (declared, name) = _open.Pop();
        _declared.RemoveRange(declared, _declared.Count - declared);
        _text.Append("</").Append(name).Append('>');
    }

    // Notes a declaration that must be written, unless it is in force already.
    private void Use(string prefix, string @namespace)
    {
        int known = _declared.FindLastIndex(entry => entry.Prefix == prefix);
        string inForce = known < 0 ? "" : _declared[known].Namespace;
        if (inForce == @namespace) return;
        _declared.Add((prefix, @namespace));
        _used.Add((prefix, @namespace));
    }

    private void Append(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        Escape(value, inAttribute: true);
        _text.Append('"');
    }

    // Canonical XML 1.0 section 2.3.
    private void Escape(ReadOnlySpan<char> text, bool inAttribute)
    {
        ReadOnlySpan<char> special = inAttribute ? "&<\"\t\n\r" : "&<>\r";
        while (text.IndexOfAny(special) is >= 0 and var at)
        {
            _text.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' => "&#x9;",
                '\n' => "&#xA;",
                _ => "&#xD;",
            });
            text = text[(at + 1)..];
        }

        _text.Append(text);
    }
}
