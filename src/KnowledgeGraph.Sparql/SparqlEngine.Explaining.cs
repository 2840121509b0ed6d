using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Planning;

namespace KnowledgeGraph.Sparql;

/// <content>EXPLAIN.</content>
public sealed partial class SparqlEngine
{
    /// <summary>Says how a query is answered: its plan, with the rows that each step was expected to give and those that it gave.</summary>
    /// <remarks>The query is run to its end; for CONSTRUCT and DESCRIBE, its pattern is.</remarks>
    /// <param name="query">The query.</param>
    /// <param name="options">Limits and switches; null takes the defaults.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <exception cref="SparqlLimitException">A limit of the options was passed.</exception>
    /// <exception cref="SparqlEvaluationException">The query asks for what cannot be done.</exception>
    public ExplainReport Explain(SparqlQuery query, QueryOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var profile = new PlanProfile();
        using var running = Prepare(query.Form, options ?? new QueryOptions(), profile, cancellationToken);
        while (running.Next() is not null && query.Kind != QueryKind.Ask)
        {
        }

        return new ExplainReport(PlanReport.Of(running.Plan, running.Context.Slots, profile));
    }
}
