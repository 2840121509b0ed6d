namespace KnowledgeGraph.Rdf;

/// <summary>Writes RDF/XML node by node.</summary>
internal sealed class RdfXmlDocumentWriter(TextWriter writer, RdfXmlNamespaces namespaces)
{
    public void Start()
    {
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        string separator = " ";
        foreach (var (prefix, @namespace) in namespaces.Declared)
        {
            writer.Write($"{separator}xmlns:{prefix}=\"{XmlText.Escape(@namespace)}\"");
            separator = "\n         ";
        }

        writer.Write(">\n");
    }

    public void End() => writer.Write("</rdf:RDF>\n");

    /// <summary>Writes one node element with triples that share their subject, in the order given.</summary>
    public void WriteNode(IReadOnlyList<Triple> triples)
    {
        string name = "rdf:Description";
        string declaration = "";
        int type = 0;
        while (type < triples.Count && !IsName(triples[type], ref name, ref declaration)) type++;
        writer.Write($"  <{name}{declaration} {Reference(triples[0].Subject, "about")}");
        if (triples.Count == 1 && type == 0)
        {
            writer.Write("/>\n");
            return;
        }

        writer.Write(">\n");
        for (int i = 0; i < triples.Count; i++)
        {
            if (i != type) WriteProperty(triples[i]);
        }

        writer.Write($"  </{name}>\n");
    }

    // Whether the triple gives the class that the element is named for.
    private bool IsName(Triple triple, ref string name, ref string declaration)
    {
        if (triple.Predicate != RdfVocabulary.Type || triple.Object is not Iri type || !namespaces.TryName(type, out string found, out string needed)) return false;
        (name, declaration) = (found, needed);
        return true;
    }

    private void WriteProperty(Triple triple)
    {
        if (!namespaces.TryName(triple.Predicate, out string name, out string declaration))
            throw new NotSupportedException(RdfXmlErrors.PredicateWithoutName(triple.Predicate).Text);
        writer.Write($"    <{name}{declaration}");
        if (triple.Object is Literal literal) WriteLiteral(literal, name);
        else writer.Write($" {Reference(triple.Object, "resource")}/>\n");
    }

    private void WriteLiteral(Literal literal, string name)
    {
        if (literal.Language is { } language) writer.Write($" xml:lang=\"{language}\"");
        else if (literal.Datatype != XsdVocabulary.String) writer.Write($" rdf:datatype=\"{XmlText.Escape(literal.Datatype.Value)}\"");
        writer.Write($">{XmlText.Escape(literal.LexicalForm)}</{name}>\n");
    }

    private static string Reference(Term node, string attribute) => node is BlankNode blank
        ? $"rdf:nodeID=\"{XmlText.NodeId(blank.Label)}\""
        : $"rdf:{attribute}=\"{XmlText.Escape(((Iri)node).Value)}\"";
}
