namespace KnowledgeGraph.Rdf;

/// <summary>The hash function of a canonicalisation. Different functions give different canonical forms.</summary>
/// <remarks>RDFC-1.0 section 4.1 asks for these two.</remarks>
public enum CanonicalizationHash
{
    /// <summary>SHA-256, the usual one.</summary>
    Sha256,

    /// <summary>SHA-384.</summary>
    Sha384,
}
