namespace KnowledgeGraph.Extraction;

/// <summary>How a graph is made.</summary>
public sealed record ExtractionOptions
{
    /// <summary>What minted resources begin with; ends in "/" or "#". Default <c>https://w3id.org/newskg/id/</c>.</summary>
    public string BaseIri { get; init; } = "https://w3id.org/newskg/id/";

    /// <summary>How edges carry their evidence; default RDF 1.1.</summary>
    public RdfVersion RdfVersion { get; init; }

    /// <summary>Edges and nodes with a lower confidence are left out, with their citations and with entities that nothing else speaks of; 0 (the default) to 1.</summary>
    public decimal MinConfidence { get; init; }

    /// <summary>Whether a verb between two named things that no rule covers becomes a <c>kg:OpenRelation</c>; default no.</summary>
    public bool IncludesOpenRelations { get; init; }

    /// <summary>How many articles are read at a time; 0 (the default) for one a processor. The graph does not depend on it.</summary>
    public int MaxDegreeOfParallelism { get; init; }
}
