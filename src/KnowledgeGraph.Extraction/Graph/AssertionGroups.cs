using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Puts together the assertions of one article that become one edge or one node of the graph: they say the same, or describe the same event.</summary>
internal static class AssertionGroups
{
    /// <summary>Edges with the same ends, in the order of the first of each group.</summary>
    public static IEnumerable<ImmutableArray<EdgeAssertion>> Edges(IEnumerable<Assertion> assertions) =>
        assertions.OfType<EdgeAssertion>().GroupBy(edge => (edge.Subject, edge.Predicate, edge.Object)).Select(group => group.ToImmutableArray());

    /// <summary>Nodes of the same entity, or of the same class with the same properties, in the order of the first of each group.</summary>
    public static IEnumerable<ImmutableArray<NodeAssertion>> Nodes(IEnumerable<Assertion> assertions) =>
        assertions.OfType<NodeAssertion>().GroupBy(node => node.Self is { } self ? (object)self : new NodeKey(node.Class, node.Properties)).Select(group => group.ToImmutableArray());

    private sealed record NodeKey(Iri Class, ImmutableArray<AssertedProperty> Properties)
    {
        public bool Equals(NodeKey? other) => other is not null && Class == other.Class && Properties.SequenceEqual(other.Properties);

        public override int GetHashCode() => Properties.Aggregate(Class.GetHashCode(), HashCode.Combine);
    }
}
