using System.Collections.Immutable;

namespace KnowledgeGraph.Export;

/// <summary>A fact that came, went, or says something else.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Group">What kind of fact it is: a class or a property in words.</param>
/// <param name="Text">The fact in words; as the newer graph has it where it does.</param>
/// <param name="FormerText">The fact as the older graph has it; null unless <paramref name="Kind"/> is <see cref="ChangeKind.Changed"/>.</param>
/// <param name="Sources">The sentences that it was read from, of the graph that <paramref name="Text"/> is of, by article and place.</param>
public sealed record FactChange(ChangeKind Kind, string Group, string Text, string? FormerText, ImmutableArray<CitedSentence> Sources)
{
    /// <inheritdoc/>
    public bool Equals(FactChange? other) =>
        other is not null && Kind == other.Kind && Group == other.Group && Text == other.Text && FormerText == other.FormerText && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Group, Text, FormerText, Sources.Length);
}
