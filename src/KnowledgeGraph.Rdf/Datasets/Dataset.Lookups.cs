namespace KnowledgeGraph.Rdf;

/// <content>Short forms of the commonest patterns, over all graphs together.</content>
public sealed partial class Dataset
{
    /// <summary>The distinct objects of a subject and predicate, over all graphs.</summary>
    public IEnumerable<Term> Objects(Term subject, Iri predicate) => Match(subject, predicate).Select(quad => quad.Object).Distinct();

    /// <summary>The object of a subject and predicate that comes first in the order of the dataset, over all graphs; null where there is none.</summary>
    public Term? Object(Term subject, Iri predicate) => Match(subject, predicate).Select(quad => quad.Object).FirstOrDefault();

    /// <summary>The distinct subjects that have this predicate and object, over all graphs.</summary>
    public IEnumerable<Term> Subjects(Iri predicate, Term @object) => Match(null, predicate, @object).Select(quad => quad.Subject).Distinct();

    /// <summary>The distinct subjects of a class: <c>?subject rdf:type @class</c>, without inference.</summary>
    public IEnumerable<Term> Instances(Iri @class) => Subjects(RdfVocabulary.Type, @class);

    /// <summary>The members of an RDF collection, from its head; stops where the list is broken or comes back to itself.</summary>
    /// <remarks>RDF Schema 1.1 section 5.2.</remarks>
    public IEnumerable<Term> List(Term head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var seen = new HashSet<Term>();
        for (Term? cell = head; cell is not null && cell != RdfVocabulary.Nil && seen.Add(cell); cell = Object(cell, RdfVocabulary.Rest))
        {
            if (Object(cell, RdfVocabulary.First) is { } member) yield return member;
        }
    }
}
