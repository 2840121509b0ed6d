using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>The classes and properties that the Turtle files of an ontology folder declare.</summary>
/// <param name="Classes">All that are declared as classes.</param>
/// <param name="Properties">What the values of each declared property are.</param>
internal sealed record Vocabulary(ImmutableHashSet<Iri> Classes, ImmutableDictionary<Iri, PropertyKind> Properties)
{
    /// <summary>One that declares nothing.</summary>
    public static Vocabulary Empty { get; } = new([], ImmutableDictionary<Iri, PropertyKind>.Empty);

    /// <summary>Everything that a file gives a type: classes, properties, individuals.</summary>
    public ImmutableHashSet<Iri> Declared { get; private init; } = [];

    /// <summary>For each property with a domain, the classes of which its subject is one.</summary>
    private ImmutableDictionary<Iri, ImmutableArray<Iri>> Domains { get; init; } = ImmutableDictionary<Iri, ImmutableArray<Iri>>.Empty;

    private ILookup<Iri, Iri> Parents { get; init; } = Array.Empty<Iri>().ToLookup(iri => iri);

    /// <summary>What these quads declare.</summary>
    public static Vocabulary Of(IReadOnlyCollection<Quad> quads)
    {
        var types = quads.Where(quad => quad.Predicate == RdfVocabulary.Type && quad.Subject is Iri).ToLookup(quad => quad.Object, quad => (Iri)quad.Subject);
        var ranges = quads.Where(quad => quad.Predicate == RdfsVocabulary.Range && quad.Subject is Iri).ToLookup(quad => (Iri)quad.Subject, quad => quad.Object);
        var properties = ImmutableDictionary.CreateBuilder<Iri, PropertyKind>();
        foreach (var property in types[OwlVocabulary.DatatypeProperty])
            properties[property] = KindOf([.. ranges[property].Distinct()]);
        foreach (var property in types[OwlVocabulary.ObjectProperty])
            properties[property] = PropertyKind.OfThings;
        return new Vocabulary([.. types[OwlVocabulary.Class], .. types[RdfsVocabulary.Class]], properties.ToImmutable())
        {
            Declared = [.. types.SelectMany(group => group)],
            Domains = DomainsIn(quads),
            Parents = quads.Where(quad => quad is { Subject: Iri, Object: Iri } && quad.Predicate == RdfsVocabulary.SubClassOf).ToLookup(quad => (Iri)quad.Subject, quad => (Iri)quad.Object),
        };
    }

    /// <summary>Whether a thing of that class may have the property: its domain is not declared, or is the class or one above it.</summary>
    public bool CanHave(Iri @class, Iri property) =>
        !Domains.TryGetValue(property, out var domain) || Above(@class).Any(domain.Contains);

    /// <summary>Whether the class is below the other one, or is it.</summary>
    public bool IsA(Iri @class, Iri ancestor) => Above(@class).Contains(ancestor);

    /// <summary>The class and those above it.</summary>
    private HashSet<Iri> Above(Iri @class)
    {
        var found = new HashSet<Iri>();
        var open = new Stack<Iri>([@class]);
        while (open.TryPop(out var at))
        {
            if (found.Add(at))
            {
                foreach (var parent in Parents[at])
                    open.Push(parent);
            }
        }

        return found;
    }

    private static PropertyKind KindOf(ImmutableArray<Term> ranges)
    {
        if (ranges.All(range => range.Equals(XsdVocabulary.String)))
            return PropertyKind.OfStrings;
        return ranges is not [Iri only] ? PropertyKind.OfOtherLiterals
            : only == Kg.Term("DateValue") ? PropertyKind.OfDates
            : only == XsdVocabulary.Integer ? PropertyKind.OfIntegers
            : only == XsdVocabulary.Decimal ? PropertyKind.OfDecimals
            : only == XsdVocabulary.Duration ? PropertyKind.OfDurations
            : only == XsdVocabulary.Boolean ? PropertyKind.OfBooleans
            : PropertyKind.OfOtherLiterals;
    }

    /// <summary>The domains that are classes or unions of classes; one that says nothing (<c>owl:Thing</c>) is left out.</summary>
    private static ImmutableDictionary<Iri, ImmutableArray<Iri>> DomainsIn(IReadOnlyCollection<Quad> quads)
    {
        var data = quads.Where(quad => quad.Subject is BlankNode).ToLookup(quad => (quad.Subject, quad.Predicate), quad => quad.Object);
        var domains = ImmutableDictionary.CreateBuilder<Iri, ImmutableArray<Iri>>();
        foreach (var quad in quads.Where(quad => quad.Predicate == RdfsVocabulary.Domain && quad.Subject is Iri))
        {
            ImmutableArray<Iri> classes = quad.Object is Iri one ? [one] : [.. data[(quad.Object, OwlVocabulary.UnionOf)].SelectMany(Items)];
            if (!classes.IsEmpty && !classes.Any(iri => iri == OwlVocabulary.Thing))
                domains[(Iri)quad.Subject] = classes;
        }

        return domains.ToImmutable();

        IEnumerable<Iri> Items(Term list)
        {
            for (var at = list; at is BlankNode; at = data[(at, RdfVocabulary.Rest)].FirstOrDefault() ?? RdfVocabulary.Nil)
            {
                if (data[(at, RdfVocabulary.First)].FirstOrDefault() is Iri item)
                    yield return item;
            }
        }
    }
}
