namespace KnowledgeGraph.Rdf;

/// <summary>Writes a graph as RDF/XML.</summary>
/// <remarks>
/// RDF 1.1 XML Syntax. A node element for each subject, named for one of its classes, a property element for each triple, one a line; lists and XML literals are
/// written as the triples and typed literals that they are, so that what is read again is what was written. Lines end in <c>\n</c>; the declaration says
/// UTF-8, which the caller's <see cref="TextWriter"/> must use. Text goes out as it is made.
/// </remarks>
public static class RdfXmlWriter
{
    /// <summary>Writes sorted: the same quads give the same bytes in whatever order they come. Does not close <paramref name="writer"/>.</summary>
    /// <param name="quads">In any order, all in the default graph; one that comes twice is written once. They are held in memory until they are sorted.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="prefixes">Names for namespaces; only those that are used are declared. Null takes <see cref="PrefixMap.WellKnown"/>.</param>
    /// <exception cref="NotSupportedException">
    /// RDF/XML cannot say it: a predicate whose IRI ends in no XML name, a named graph, a triple term, a base direction (nothing is written then), or a control
    /// character in a text.
    /// </exception>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer, PrefixMap? prefixes = null)
    {
        ArgumentNullException.ThrowIfNull(quads);
        ArgumentNullException.ThrowIfNull(writer);
        var namespaces = new RdfXmlNamespaces(prefixes ?? PrefixMap.WellKnown);
        Triple[] triples = [.. quads.Select(Checked).Distinct()];
        Array.Sort(triples);
        Declare(triples, namespaces);
        WriteNodes(triples, new RdfXmlDocumentWriter(writer, namespaces));
    }

    /// <summary>Writes in the order given, holding no more than one subject's triples; quads of one subject should come one after another. Does not close <paramref name="writer"/>.</summary>
    /// <param name="quads">All in the default graph; one that comes twice is written twice.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="prefixes">Names for namespaces; all are declared, other namespaces where they are needed. Null takes <see cref="PrefixMap.WellKnown"/>.</param>
    /// <exception cref="NotSupportedException">RDF/XML cannot say it, as in <see cref="Write"/>; what came before it is written.</exception>
    public static void WriteInOrder(IEnumerable<Quad> quads, TextWriter writer, PrefixMap? prefixes = null)
    {
        ArgumentNullException.ThrowIfNull(quads);
        ArgumentNullException.ThrowIfNull(writer);
        var namespaces = new RdfXmlNamespaces(prefixes ?? PrefixMap.WellKnown);
        namespaces.DeclareAll();
        WriteNodes(quads.Select(Checked), new RdfXmlDocumentWriter(writer, namespaces));
    }

    private static void Declare(Triple[] triples, RdfXmlNamespaces namespaces)
    {
        Term? named = null;
        foreach (var triple in triples)
        {
            if (triple.Subject != named && triple.Predicate == RdfVocabulary.Type && triple.Object is Iri type && namespaces.TryDeclare(type)) named = triple.Subject;
            else if (!namespaces.TryDeclare(triple.Predicate)) throw new NotSupportedException(RdfXmlErrors.PredicateWithoutName(triple.Predicate).Text);
        }
    }

    private static void WriteNodes(IEnumerable<Triple> triples, RdfXmlDocumentWriter document)
    {
        var node = new List<Triple>();
        document.Start();
        foreach (var triple in triples)
        {
            if (node.Count > 0 && node[0].Subject != triple.Subject)
            {
                document.WriteNode(node);
                node.Clear();
            }

            node.Add(triple);
        }

        if (node.Count > 0) document.WriteNode(node);
        document.End();
    }

    private static Triple Checked(Quad quad)
    {
        if (quad.Graph is not null) throw new NotSupportedException(RdfXmlErrors.NotInRdfXml($"the named graph {quad.Graph}").Text);
        if (quad.Object is TripleTerm) throw new NotSupportedException(RdfXmlErrors.NotInRdfXml($"the triple term {quad.Object}").Text);
        if (quad.Object is Literal { Direction: not null }) throw new NotSupportedException(RdfXmlErrors.NotInRdfXml($"the base direction of {quad.Object}").Text);
        return quad.Triple;
    }
}
