using System.Collections;

namespace KnowledgeGraph.Rdf;

/// <summary>One graph of a <see cref="Dataset"/>, as a live view: what is added to the dataset is seen here.</summary>
/// <remarks>The order of enumeration is that of the dataset.</remarks>
public sealed class DatasetGraph : IEnumerable<Triple>
{
    private readonly Dataset _dataset;

    internal DatasetGraph(Dataset dataset, Term? name)
    {
        _dataset = dataset;
        Name = name;
    }

    /// <summary>The graph's name; null is the default graph.</summary>
    public Term? Name { get; }

    /// <summary>Adds a triple; false where the graph has it already.</summary>
    /// <exception cref="ArgumentException">A term is missing, or stands where RDF does not allow its kind.</exception>
    public bool Add(Triple triple) => _dataset.Add(triple.In(Name));

    /// <summary>Whether the graph has this very triple.</summary>
    public bool Contains(Triple triple) => _dataset.Contains(triple.In(Name));

    /// <summary>The triples that fit; null fits everything.</summary>
    public IEnumerable<Triple> Match(Term? subject = null, Iri? predicate = null, Term? @object = null) =>
        _dataset.Match(GraphSelector.Of(Name), subject, predicate, @object).Select(quad => quad.Triple);

    /// <summary>The objects of a subject and predicate in this graph.</summary>
    public IEnumerable<Term> Objects(Term subject, Iri predicate) => Match(subject, predicate).Select(triple => triple.Object);

    /// <summary>The object of a subject and predicate in this graph that comes first in the order of the dataset; null where there is none.</summary>
    public Term? Object(Term subject, Iri predicate) => Objects(subject, predicate).FirstOrDefault();

    /// <summary>The subjects that have this predicate and object in this graph.</summary>
    public IEnumerable<Term> Subjects(Iri predicate, Term @object) => Match(null, predicate, @object).Select(triple => triple.Subject);

    /// <inheritdoc/>
    public IEnumerator<Triple> GetEnumerator() => Match().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
