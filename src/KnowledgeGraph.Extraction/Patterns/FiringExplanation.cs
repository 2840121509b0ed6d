using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>One match of a rule, with the reason.</summary>
/// <param name="Subject">Label of the subject.</param>
/// <param name="Property">The property of the edge.</param>
/// <param name="Object">Label, or words, of the object.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Status">How the text puts it forward: "asserted", "said", "supposed", "wanted" or "denied".</param>
/// <param name="Evidence">The words that say so.</param>
/// <param name="Nodes">Each named node of the pattern with the word that it stands for.</param>
public sealed record FiringExplanation(
    string Subject, Iri Property, string Object, decimal Confidence, string Status, string Evidence, IReadOnlyList<KeyValuePair<string, string>> Nodes)
{
    /// <summary>Whether the edge goes into the graph: only what the text asserts itself does.</summary>
    public bool IsAsserted => Status == "asserted";
}
