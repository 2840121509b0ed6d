using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Fetches the documents that LOAD names. SPARQL 1.1 Update section 3.1.4.</summary>
/// <remarks>Whatever it throws makes the update fail, or LOAD SILENT do nothing. It decides which places may be read at all.</remarks>
public interface IGraphLoader
{
    /// <summary>Reads a document.</summary>
    /// <param name="source">The absolute IRI that LOAD names.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Its quads; their blank nodes are those of the document and get new labels before they come to the dataset.</returns>
    IEnumerable<Quad> Load(Iri source, CancellationToken cancellationToken);
}
