namespace KnowledgeGraph.Language.Neural;

/// <summary>What <see cref="SentenceEncoder"/> made of a sentence, in rows of the network's width, with <see cref="SentenceEncoder.Padding"/> empty rows before the first word.</summary>
/// <param name="forTags">What tags are read from.</param>
/// <param name="forArcs">What arcs and labels are read from.</param>
internal readonly ref struct EncodedRows(ReadOnlySpan<short> forTags, ReadOnlySpan<short> forArcs)
{
    internal ReadOnlySpan<short> ForTags { get; } = forTags;

    internal ReadOnlySpan<short> ForArcs { get; } = forArcs;
}
