using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What an extractor found in one article, with the place that says so.</summary>
/// <param name="Evidence">Where it stands.</param>
/// <param name="Confidence">0 to 1, two decimals; higher is surer.</param>
/// <param name="Extractor">Who found it.</param>
internal abstract record Assertion(Evidence Evidence, decimal Confidence, ExtractorIdentity Extractor)
{
    /// <summary>The entities that it names, in the order of its roles.</summary>
    public abstract IEnumerable<Entity> Entities { get; }

    private protected static IEnumerable<Entity> Named(AssertedValue value) => value is AssertedValue.OfEntity entity ? [entity.Entity] : [];
}

/// <summary>A direct edge from an entity; it gets a reifier that carries evidence and confidence.</summary>
internal sealed record EdgeAssertion(Entity Subject, Iri Predicate, AssertedValue Object, Evidence Evidence, decimal Confidence, ExtractorIdentity Extractor)
    : Assertion(Evidence, Confidence, Extractor)
{
    /// <inheritdoc/>
    public override IEnumerable<Entity> Entities => [Subject, .. Named(Object)];
}

/// <summary>A node with properties of its own: a tenure, provision, statement, payment, deployment, or event.</summary>
internal sealed record NodeAssertion(Iri Class, ImmutableArray<AssertedProperty> Properties, Evidence Evidence, decimal Confidence, ExtractorIdentity Extractor)
    : Assertion(Evidence, Confidence, Extractor)
{
    /// <summary>The entity that this node describes (an event, which has a label and may be named); null for a node that is minted from its evidence.</summary>
    public Entity? Self { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Entity> Entities => Properties.SelectMany(property => Named(property.Value)).Concat(Self is { } self ? [self] : []);

    /// <summary>The first value of a property; null where there is none.</summary>
    public AssertedValue? this[Iri predicate] => Properties.Where(property => property.Predicate == predicate).Select(property => property.Value).FirstOrDefault();

    /// <summary>The entity that is the first value of a property; null where there is none.</summary>
    public Entity? EntityOf(Iri predicate) => (this[predicate] as AssertedValue.OfEntity)?.Entity;

    /// <summary>Nodes are told apart by where they were made: two that say the same in two places are two.</summary>
    public bool Equals(NodeAssertion? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Class, Evidence);
}

/// <summary>A property of a node.</summary>
internal readonly record struct AssertedProperty(Iri Predicate, AssertedValue Value);

/// <summary>Name and version of an extractor, as the graph gives them.</summary>
/// <param name="Name">Short, in lower case: "statements".</param>
/// <param name="Version">A constant that changes when its answers do.</param>
internal sealed record ExtractorIdentity(string Name, string Version);
