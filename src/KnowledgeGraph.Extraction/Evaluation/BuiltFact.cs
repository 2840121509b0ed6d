using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A fact of a graph in the relations of gold.</summary>
internal sealed record BuiltFact(string Relation, ImmutableArray<Term> Values)
{
    public bool Equals(BuiltFact? other) => other is not null && Relation == other.Relation && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Values.Aggregate(Relation.GetHashCode(StringComparison.Ordinal), HashCode.Combine);
}
