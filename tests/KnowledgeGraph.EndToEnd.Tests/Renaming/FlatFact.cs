using System.Collections.Immutable;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>A fact without addresses: a relation and what stands in each of its places.</summary>
internal sealed record FlatFact(string Relation, ImmutableArray<FactSlot> Slots)
{
    /// <summary>Whether both say the same: one relation, and in each place the same thing.</summary>
    public bool Says(FlatFact other) => Relation == other.Relation && Slots.Length == other.Slots.Length && Slots.Zip(other.Slots).All(pair => pair.First.Is(pair.Second));

    /// <summary>The fact in a line, things by their preferred names.</summary>
    public override string ToString() => $"{Relation}({string.Join(" | ", Slots.Select(slot => slot.Preferred))})";

    /// <inheritdoc/>
    public bool Equals(FlatFact? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());
}

/// <summary>What stands in a place of a fact: a word, or a thing with its names.</summary>
/// <param name="Preferred">The word, or the preferred name.</param>
/// <param name="Names">All names, the preferred one among them.</param>
internal sealed record FactSlot(string Preferred, ImmutableSortedSet<string> Names)
{
    /// <summary>Whether both are one thing: the preferred name of one is a name of the other.</summary>
    public bool Is(FactSlot other) => Names.Contains(other.Preferred) || other.Names.Contains(Preferred);
}
