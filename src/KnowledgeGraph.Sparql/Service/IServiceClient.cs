using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Asks other SPARQL endpoints. SPARQL 1.1 Federated Query.</summary>
public interface IServiceClient
{
    /// <summary>Sends a SELECT query and waits for the answer.</summary>
    /// <param name="service">The endpoint.</param>
    /// <param name="query">The query, with all declarations that it needs.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The answer in the SPARQL JSON results format; closed by the caller. Whatever is thrown makes the query fail, or SERVICE SILENT give the empty solution.</returns>
    Stream Ask(Iri service, string query, CancellationToken cancellationToken);
}
