using System.Collections.Immutable;

namespace KnowledgeGraph.Export;

/// <summary>What changed from one graph to another, as a reader of news would say it. Immutable.</summary>
/// <param name="Entities">Named things, articles among them, by class, then label.</param>
/// <param name="Facts">Facts by group, then text.</param>
public sealed record GraphDifference(ImmutableArray<EntityChange> Entities, ImmutableArray<FactChange> Facts)
{
    /// <summary>How many named things both graphs have under the same name.</summary>
    public int UnchangedEntities { get; init; }

    /// <summary>How many facts both graphs have; those that the next three count are among them.</summary>
    public int UnchangedFacts { get; init; }

    /// <summary>Facts that are cited from other sentences of the same articles than before.</summary>
    public int Recited { get; init; }

    /// <summary>Facts that other articles give than before.</summary>
    public int OtherArticles { get; init; }

    /// <summary>Facts with another confidence than before.</summary>
    public int Rescored { get; init; }

    /// <summary>Whether all named things and facts are the same, whoever gives them, wherever they are cited from and however sure they are.</summary>
    public bool IsEmpty => Entities.IsEmpty && Facts.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(GraphDifference? other) =>
        other is not null && Entities.SequenceEqual(other.Entities) && Facts.SequenceEqual(other.Facts)
        && (UnchangedEntities, UnchangedFacts, Recited, OtherArticles, Rescored) == (other.UnchangedEntities, other.UnchangedFacts, other.Recited, other.OtherArticles, other.Rescored);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Entities.Length, Facts.Length, UnchangedEntities, UnchangedFacts, Recited, OtherArticles, Rescored);
}
