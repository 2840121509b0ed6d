namespace KnowledgeGraph.Rdf;

/// <summary>Reads a document statement by statement into a sink.</summary>
internal interface IQuadReader
{
    /// <summary>The prefixes declared so far; the last declaration of each counts.</summary>
    PrefixMap Prefixes { get; }

    /// <summary>Reads the next statement or directive and hands its quads, perhaps none, to the sink; false at the end of the document.</summary>
    bool ReadNext();
}
