using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>What a load does to a store.</summary>
public sealed class StoreLoadOptions
{
    /// <summary>How the store is spoken to.</summary>
    /// <value>The Graph Store Protocol unless set.</value>
    public LoadProtocol Protocol { get; init; } = LoadProtocol.GraphStore;

    /// <summary>Whether the graphs that are loaded are emptied first; triples of other graphs stay as they are.</summary>
    /// <value>True unless set; false adds to what is there.</value>
    public bool Replace { get; init; } = true;

    /// <summary>The one graph that takes the union of all graphs; null keeps them apart.</summary>
    public Iri? OneGraph { get; init; }

    /// <summary>The graph that takes the triples of the default graph; null sends them to the default graph of the store.</summary>
    public Iri? DefaultGraph { get; init; }

    /// <summary>The most triples of one request, except where blank nodes hold more of them together.</summary>
    /// <value>10,000 unless set; at least 1.</value>
    public int BatchSize { get; init; } = 10_000;

    /// <summary>Whether bodies are packed with gzip; not every store takes it.</summary>
    public bool Gzip { get; init; }

    /// <summary>How often a request is sent again after a fault that may pass.</summary>
    /// <value>5 unless set; 0 or more.</value>
    public int Retries { get; init; } = 5;
}
