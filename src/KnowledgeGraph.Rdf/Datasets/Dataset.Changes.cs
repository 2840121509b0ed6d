using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <content>Adding and removing.</content>
public sealed partial class Dataset
{
    /// <summary>Adds a quad; false where the dataset has it already.</summary>
    /// <exception cref="ArgumentException">A term is missing, or stands where RDF does not allow its kind.</exception>
    public bool Add(Quad quad)
    {
        ArgumentNullException.ThrowIfNull(quad.Subject);
        ArgumentNullException.ThrowIfNull(quad.Predicate);
        ArgumentNullException.ThrowIfNull(quad.Object);
        if (quad.Subject is not (Iri or BlankNode)) throw new ArgumentException(RdfErrors.BadSubject(quad.Subject).Text, nameof(quad));
        if (quad.Graph is not (null or Iri or BlankNode)) throw new ArgumentException(RdfErrors.BadGraphName(quad.Graph).Text, nameof(quad));
        lock (_gate)
        {
            uint graph = quad.Graph is null ? TermId.None : Terms.Add(quad.Graph);
            return Add(new QuadKey(Terms.Add(quad.Subject), Terms.Add(quad.Predicate), Terms.Add(quad.Object), graph));
        }
    }

    /// <summary>Adds a triple to a graph (null: the default graph); false where it is there already.</summary>
    /// <exception cref="ArgumentException">A term is missing, or stands where RDF does not allow its kind.</exception>
    public bool Add(Term subject, Iri predicate, Term @object, Term? graph = null) => Add(new Quad(subject, predicate, @object, graph));

    /// <summary>Adds quads as they are: blank nodes with the same label are the same node. To keep them apart, use <see cref="Merge"/>.</summary>
    public void AddRange(IEnumerable<Quad> quads)
    {
        ArgumentNullException.ThrowIfNull(quads);
        foreach (var quad in quads) Add(quad);
    }

    /// <summary>Removes a quad; false where the dataset has it not.</summary>
    public bool Remove(Quad quad)
    {
        if (!TryEncode(quad, out var key)) return false;
        lock (_gate) return Remove(key);
    }

    /// <summary>Removes the quads of the selected graphs that fit; null fits everything.</summary>
    /// <returns>How many there were.</returns>
    public int RemoveWhere(GraphSelector graph, Term? subject = null, Iri? predicate = null, Term? @object = null)
    {
        if (!TryEncode(graph, subject, predicate, @object, out var pattern)) return 0;
        lock (_gate)
        {
            var doomed = Find(pattern).ToList();
            foreach (var key in doomed) Remove(key);
            return doomed.Count;
        }
    }

    /// <summary>Removes all quads of the selected graphs; they are no longer in the dataset then.</summary>
    /// <returns>How many quads there were.</returns>
    public int Clear(GraphSelector graph) => RemoveWhere(graph);

    /// <summary>Adds a quad of numbers that <see cref="Terms"/> gave; false where the dataset has it already.</summary>
    /// <param name="subject">An IRI or a blank node.</param>
    /// <param name="predicate">An IRI.</param>
    /// <param name="object">Any term.</param>
    /// <param name="graph">An IRI or a blank node; 0 is the default graph.</param>
    /// <exception cref="ArgumentException">A term stands where RDF does not allow its kind.</exception>
    public bool Add(uint subject, uint predicate, uint @object, uint graph = TermId.None)
    {
        if (subject == TermId.None || predicate == TermId.None || @object == TermId.None) throw new ArgumentException("a term is missing: 0 stands for none");
        if (Terms.KindOf(subject) is not (TermKind.Iri or TermKind.BlankNode)) throw new ArgumentException(RdfErrors.BadSubject(Terms.Decode(subject)).Text, nameof(subject));
        if (Terms.KindOf(predicate) != TermKind.Iri) throw new ArgumentException($"{Terms.Decode(predicate)} cannot be a predicate; an IRI was expected", nameof(predicate));
        if (graph != TermId.None && Terms.KindOf(graph) is not (TermKind.Iri or TermKind.BlankNode)) throw new ArgumentException(RdfErrors.BadGraphName(Terms.Decode(graph)).Text, nameof(graph));
        lock (_gate) return Add(new QuadKey(subject, predicate, @object, graph));
    }

    /// <summary>Removes a quad of numbers; false where the dataset has it not.</summary>
    public bool Remove(uint subject, uint predicate, uint @object, uint graph = TermId.None)
    {
        lock (_gate) return Remove(new QuadKey(subject, predicate, @object, graph));
    }

    private bool Add(QuadKey key)
    {
        if (_pending.Removed.Remove(key)) return true;
        return !_base.Contains(key.Subject, key.Predicate, key.Object, key.Graph) && _pending.Added.Add(key);
    }

    private bool Remove(QuadKey key)
    {
        if (_pending.Added.Remove(key)) return true;
        return _base.Contains(key.Subject, key.Predicate, key.Object, key.Graph) && _pending.Removed.Add(key);
    }
}
