namespace KnowledgeGraph.Rdf;

/// <summary>Reads a document statement by statement.</summary>
internal interface IQuadReader
{
    /// <summary>The prefixes declared so far; the last declaration of each counts.</summary>
    PrefixMap Prefixes { get; }

    /// <summary>Reads the next statement or directive and appends its quads, perhaps none; false at the end of the document.</summary>
    bool ReadNext(List<Quad> quads);
}
