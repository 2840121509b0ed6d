using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A quotation with the speech act that it belongs to.</summary>
/// <param name="Quotation">The outermost quotation.</param>
/// <param name="Act">Who says it.</param>
/// <param name="Confidence">How sure the attribution is.</param>
internal sealed record AttributedQuotation(Quotation Quotation, SpeechAct Act, decimal Confidence);
