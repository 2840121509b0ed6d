using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>The triples of a few files by subject: all that reading a gazetteer asks, without the indexes of a dataset.</summary>
internal sealed class Descriptions
{
    private readonly Dictionary<Term, List<(Iri Predicate, Term Object)>> _bySubject = [];

    /// <summary>The subjects, in the order of their first triple.</summary>
    public IEnumerable<Term> Subjects => _bySubject.Keys;

    public void Add(Quad quad)
    {
        if (!_bySubject.TryGetValue(quad.Subject, out var properties))
            _bySubject[quad.Subject] = properties = [];
        properties.Add((quad.Predicate, quad.Object));
    }

    /// <summary>The first object of a property; null where there is none.</summary>
    public Term? Object(Term subject, Iri predicate) => Objects(subject, predicate).FirstOrDefault();

    /// <summary>The objects of a property, in the order of the files.</summary>
    public IEnumerable<Term> Objects(Term subject, Iri predicate) =>
        _bySubject.TryGetValue(subject, out var properties) ? properties.Where(property => property.Predicate == predicate).Select(property => property.Object) : [];
}
