namespace KnowledgeGraph.Rdf;

/// <summary>What a document held.</summary>
public sealed class RdfDocument
{
    internal RdfDocument(Dataset dataset, PrefixMap prefixes)
    {
        Dataset = dataset;
        Prefixes = prefixes;
    }

    /// <summary>All quads, in the order in which they stand; those of N-Triples and Turtle are in the default graph.</summary>
    public Dataset Dataset { get; }

    /// <summary>The prefixes that the document declares; the last declaration of each counts.</summary>
    public PrefixMap Prefixes { get; }
}
