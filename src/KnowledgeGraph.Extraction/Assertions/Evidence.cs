using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Where an assertion stands: one or more stretches of one sentence, as offsets into the article's analysed text.</summary>
/// <param name="Spans">The stretches, in order, without overlap; at least one.</param>
internal sealed record Evidence(ImmutableArray<TextSpan> Spans)
{
    /// <summary>Evidence in one stretch.</summary>
    public static Evidence At(TextSpan span) => new([span]);

    /// <inheritdoc/>
    public bool Equals(Evidence? other) => other is not null && Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override int GetHashCode() => Spans.Aggregate(17, (hash, span) => HashCode.Combine(hash, span));
}
