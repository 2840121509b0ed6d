using System.Collections.Immutable;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>A fact without addresses: a relation and, for each place in it, the words that may stand there (of a named thing its names).</summary>
internal sealed record FlatFact(string Relation, ImmutableArray<ImmutableSortedSet<string>> Slots)
{
    /// <summary>Whether both say the same: one relation, and in each place a word in common.</summary>
    public bool Says(FlatFact other) =>
        Relation == other.Relation && Slots.Length == other.Slots.Length && Slots.Zip(other.Slots).All(pair => pair.First.Overlaps(pair.Second));

    /// <summary>The fact with all its words made others.</summary>
    public FlatFact Select(Func<string, string> word) => new(Relation, [.. Slots.Select(slot => slot.Select(word).ToImmutableSortedSet(StringComparer.Ordinal))]);

    /// <summary>The fact in a line, things by one of their names.</summary>
    public override string ToString() => $"{Relation}({string.Join(" | ", Slots.Select(slot => slot.FirstOrDefault(name => name.Contains("zq", StringComparison.Ordinal)) ?? slot.MaxBy(name => name.Length)))})";

    /// <inheritdoc/>
    public bool Equals(FlatFact? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    private string Key => Relation + "\n" + string.Join('\n', Slots.Select(slot => string.Join('\t', slot)));
}
