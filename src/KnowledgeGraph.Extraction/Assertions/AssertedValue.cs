using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What stands in the object place of an assertion: an entity, another node, or a term as it is.</summary>
internal abstract record AssertedValue
{
    private protected AssertedValue()
    {
    }

    public static implicit operator AssertedValue(Entity entity) => new OfEntity(entity);

    public static implicit operator AssertedValue(NodeAssertion node) => new OfNode(node);

    public static implicit operator AssertedValue(Term term) => new OfTerm(term);

    /// <summary>A named thing.</summary>
    public sealed record OfEntity(Entity Entity) : AssertedValue;

    /// <summary>A statement, payment, deployment… of the same article.</summary>
    public sealed record OfNode(NodeAssertion Node) : AssertedValue;

    /// <summary>A literal, or an individual of the ontology.</summary>
    public sealed record OfTerm(Term Term) : AssertedValue;
}
