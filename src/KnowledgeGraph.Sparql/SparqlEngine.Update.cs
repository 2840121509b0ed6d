using KnowledgeGraph.Sparql.Update;

namespace KnowledgeGraph.Sparql;

/// <content>Updates.</content>
public sealed partial class SparqlEngine
{
    /// <summary>Carries out an update request: all its operations in sequence, or none where one fails.</summary>
    /// <remarks>
    /// SPARQL 1.1 Update. Graphs without triples do not exist: CREATE does nothing, and taking from such a graph is an error unless SILENT is written. Who takes a snapshot
    /// while a request of several operations runs may see some of them done; two updates of one dataset must not run at the same time.
    /// </remarks>
    /// <param name="update">The request.</param>
    /// <param name="options">Limits and switches; null takes the defaults, with which LOAD and SERVICE are errors.</param>
    /// <param name="cancellationToken">Stops the request; nothing is changed then.</param>
    /// <exception cref="SparqlLimitException">A limit of the options was passed.</exception>
    /// <exception cref="SparqlEvaluationException">An operation could not be carried out.</exception>
    public void Update(SparqlUpdate update, QueryOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        new UpdateRunner(_dataset, options ?? new QueryOptions(), cancellationToken).Run(update.Operations);
    }
}
