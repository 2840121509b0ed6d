using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>The union of a dataset's graphs, seen as SHACL looks at one: distinct values, ordered as terms are.</summary>
internal sealed class ShapeData(Dataset dataset)
{
    private readonly Dictionary<Term, HashSet<Term>> _superclasses = [];

    public IReadOnlyList<Term> Objects(Term subject, Iri predicate) =>
        subject is Literal or TripleTerm ? [] : Ordered(dataset.Match(subject, predicate).Select(quad => quad.Object));

    public IReadOnlyList<Term> Subjects(Iri predicate, Term @object) => Ordered(dataset.Match(null, predicate, @object).Select(quad => quad.Subject));

    public IEnumerable<(Iri Predicate, Term Object)> PropertiesOf(Term subject) =>
        subject is Literal or TripleTerm ? [] : dataset.Match(subject).Select(quad => (quad.Predicate, quad.Object)).Distinct().Order(Comparer<(Iri, Term)>.Default);

    public IReadOnlyList<Term> SubjectsOf(Iri predicate) => Ordered(dataset.Match(null, predicate).Select(quad => quad.Subject));

    public IReadOnlyList<Term> ObjectsOf(Iri predicate) => Ordered(dataset.Match(null, predicate).Select(quad => quad.Object));

    /// <summary>The one object, or null where there is none.</summary>
    public Term? Object(Term subject, Iri predicate) => Objects(subject, predicate) is [var first, ..] ? first : null;

    /// <summary>The members of a well-formed list; null where it is none.</summary>
    public IReadOnlyList<Term>? List(Term head)
    {
        var members = new List<Term>();
        var seen = new HashSet<Term>();
        for (Term cell = head; cell != RdfVocabulary.Nil;)
        {
            if (!seen.Add(cell) || Object(cell, RdfVocabulary.First) is not { } member || Object(cell, RdfVocabulary.Rest) is not { } rest) return null;
            members.Add(member);
            cell = rest;
        }

        return members;
    }

    /// <summary>Whether a node is an instance of a class or of one below it. SHACL section 1.1 "SHACL instance".</summary>
    public bool IsInstance(Term node, Term @class) => Objects(node, RdfVocabulary.Type).Any(type => type == @class || SuperclassesOf(type).Contains(@class));

    /// <summary>All instances of a class and of those below it.</summary>
    public IReadOnlyList<Term> Instances(Term @class)
    {
        var classes = new HashSet<Term> { @class };
        var open = new Queue<Term>(classes);
        while (open.TryDequeue(out var next))
        {
            foreach (var below in Subjects(RdfsVocabulary.SubClassOf, next))
            {
                if (classes.Add(below)) open.Enqueue(below);
            }
        }

        return Ordered(classes.SelectMany(type => Subjects(RdfVocabulary.Type, type)));
    }

    private HashSet<Term> SuperclassesOf(Term @class)
    {
        if (_superclasses.TryGetValue(@class, out var known)) return known;
        var found = new HashSet<Term>();
        var open = new Queue<Term>([@class]);
        while (open.TryDequeue(out var next))
        {
            foreach (var above in Objects(next, RdfsVocabulary.SubClassOf))
            {
                if (found.Add(above)) open.Enqueue(above);
            }
        }

        return _superclasses[@class] = found;
    }

    private static List<Term> Ordered(IEnumerable<Term> terms) => [.. terms.Distinct().Order()];
}
