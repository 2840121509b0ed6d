using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A quotation with the speech act that it belongs to.</summary>
/// <param name="Quotation">The outermost quotation.</param>
/// <param name="Act">Who says it.</param>
/// <param name="Confidence">How sure the attribution is.</param>
internal sealed record AttributedQuotation(Quotation Quotation, SpeechAct Act, decimal Confidence)
{
    /// <summary>What the quotation goes on with behind the report that interrupts its sentence: “Nobody,” she said, “wants it.” Null where it is whole.</summary>
    public Quotation? Rest { get; init; }

    /// <summary>The quotation and its rest.</summary>
    public ImmutableArray<Quotation> Parts => Rest is null ? [Quotation] : [Quotation, Rest];
}
