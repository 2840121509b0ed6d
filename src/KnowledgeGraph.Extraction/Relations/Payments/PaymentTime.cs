using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>For which time a sum is paid.</summary>
/// <param name="Period">Its length (xsd:duration), null where not said.</param>
/// <param name="Start">When it begins, null where not said.</param>
/// <param name="End">When it ends, null where not said.</param>
internal readonly record struct PaymentTime(Literal? Period, Literal? Start, Literal? End);
