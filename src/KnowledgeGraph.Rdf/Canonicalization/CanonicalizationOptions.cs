namespace KnowledgeGraph.Rdf;

/// <summary>How <see cref="RdfCanonicalizer"/> works.</summary>
public sealed class CanonicalizationOptions
{
    /// <summary>The hash function. Default: SHA-256.</summary>
    public CanonicalizationHash Hash { get; init; }

    /// <summary>How many steps may be spent on blank nodes that look alike: calls of Hash N-Degree Quads and orders tried in them. Default: 250,000, some seconds.</summary>
    public int MaximumSteps { get; init; } = 250_000;
}
