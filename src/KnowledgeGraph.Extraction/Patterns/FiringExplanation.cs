using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>One match of a rule, with the reason.</summary>
/// <param name="Yields">The property of the edge, or the class of the node.</param>
/// <param name="Roles">The values that were read: of an edge its subject and its object, of a node each property with a value.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Status">How the text puts it forward: "asserted", "said", "supposed", "wanted" or "denied".</param>
/// <param name="Evidence">The words that say so.</param>
/// <param name="Nodes">Each named node of the pattern with the word that it stands for.</param>
public sealed record FiringExplanation(
    Iri Yields, IReadOnlyList<RoleExplanation> Roles, decimal Confidence, string Status, string Evidence, IReadOnlyList<KeyValuePair<string, string>> Nodes)
{
    /// <summary>Whether it goes into the graph: only what the text asserts itself does.</summary>
    public bool IsAsserted => Status == "asserted";

    /// <summary>Whether it is an edge, and not a node with properties.</summary>
    public bool IsEdge => Roles is [{ Property: null }, { Property: null }];
}
