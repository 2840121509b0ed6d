using System.Xml;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Writes SPARQL Query Results XML.</summary>
/// <remarks>
/// SPARQL Query Results XML Format (Second Edition) section 2; triple terms and directions as SPARQL 1.2 has them. The names for directions are declared
/// on the literals that need them, because the first rows are written before the last are known.
/// </remarks>
internal sealed class XmlResultsWriter
{
    public const string Namespace = "http://www.w3.org/2005/sparql-results#";

    private readonly XmlWriter _xml;

    private XmlResultsWriter(XmlWriter xml) => _xml = xml;

    public static void Write(SparqlResults results, TextWriter writer)
    {
        // The declaration by hand: XmlWriter would name the encoding of a text writer, which is not that of the bytes.
        writer.Write("<?xml version=\"1.0\"?>\n");
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false, CheckCharacters = false };
        using (var xml = XmlWriter.Create(writer, settings)) new XmlResultsWriter(xml).Write(results);
        writer.Write('\n');
    }

    private void Write(SparqlResults results)
    {
        Start("sparql");
        Start("head");
        foreach (string name in results.Variables) Empty("variable", "name", name);
        foreach (string link in results.Links) Empty("link", "href", link);
        _xml.WriteEndElement();
        if (results.Boolean is { } answer) Element("boolean", answer ? "true" : "false");
        else WriteRows(results);
        _xml.WriteEndElement();
    }

    private void WriteRows(SparqlResults results)
    {
        Start("results");
        foreach (var row in results.Rows)
        {
            Start("result");
            for (int i = 0; i < results.Variables.Count; i++)
            {
                if (row[i] is not { } term) continue;
                Start("binding");
                _xml.WriteAttributeString("name", Checked(results.Variables[i]));
                WriteTerm(term);
                _xml.WriteEndElement();
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteTerm(Term term)
    {
        switch (term)
        {
            case Iri iri: Element("uri", iri.Value); break;
            case BlankNode node: Element("bnode", node.Label); break;
            case Literal literal: WriteLiteral(literal); break;
            case TripleTerm triple: WriteTriple(triple); break;
        }
    }

    private void WriteLiteral(Literal literal)
    {
        Start("literal");
        if (literal.Language is not null) _xml.WriteAttributeString("xml", "lang", null, literal.Language);
        else if (literal.Datatype != XsdVocabulary.String) _xml.WriteAttributeString("datatype", Checked(literal.Datatype.Value));
        if (literal.Direction is { } direction)
        {
            _xml.WriteAttributeString("its", "dir", TermWords.Its, TermWords.Of(direction));
            _xml.WriteAttributeString("its", "version", TermWords.Its, "2.0");
        }

        _xml.WriteString(Checked(literal.LexicalForm));
        _xml.WriteEndElement();
    }

    private void WriteTriple(TripleTerm triple)
    {
        Start("triple");
        Start("subject");
        WriteTerm(triple.Subject);
        _xml.WriteEndElement();
        Start("predicate");
        WriteTerm(triple.Predicate);
        _xml.WriteEndElement();
        Start("object");
        WriteTerm(triple.Object);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Start(string name) => _xml.WriteStartElement(name, Namespace);

    private void Element(string name, string text)
    {
        Start(name);
        _xml.WriteString(Checked(text));
        _xml.WriteEndElement();
    }

    private void Empty(string name, string attribute, string value)
    {
        Start(name);
        _xml.WriteAttributeString(attribute, Checked(value));
        _xml.WriteEndElement();
    }

    private static string Checked(string text)
    {
        foreach (char c in text)
        {
            if (!XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c)) throw new NotSupportedException(SparqlResultErrors.NotInXml(c).Text);
        }

        return text;
    }
}
