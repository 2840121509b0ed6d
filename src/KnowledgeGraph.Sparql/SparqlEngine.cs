using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Construct;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Planning;

namespace KnowledgeGraph.Sparql;

/// <summary>Answers queries on a dataset. SPARQL 1.1 Query sections 5 to 18.</summary>
/// <remarks>A query sees the dataset as it was when it was asked, whatever is added while its result is read. Several threads may ask at once.</remarks>
public sealed partial class SparqlEngine
{
    private readonly Dataset _dataset;

    /// <summary>An engine on a dataset; it keeps no copy and no index of its own.</summary>
    public SparqlEngine(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        _dataset = dataset;
    }

    /// <summary>Answers a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="options">Limits and switches; null takes the defaults.</param>
    /// <param name="cancellationToken">Stops the evaluation, also while the result is read.</param>
    /// <returns>A <see cref="SolutionResult"/> for SELECT, a <see cref="BooleanResult"/> for ASK, a <see cref="GraphResult"/> for CONSTRUCT and DESCRIBE.</returns>
    /// <exception cref="SparqlLimitException">A limit of the options was passed; also thrown while the result is read.</exception>
    /// <exception cref="SparqlEvaluationException">The query asks for what cannot be done, SERVICE for example.</exception>
    public QueryResult Query(SparqlQuery query, QueryOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var form = query.Form;
        var running = Prepare(form, options ?? new QueryOptions(), profile: null, cancellationToken);
        return form.Kind switch
        {
            QueryKind.Select => new SolutionResult(new SolutionStream(running, form.Variables)),
            QueryKind.Ask => Ask(running),
            QueryKind.Construct => new GraphResult(ConstructedGraph.Read(running, form.Template)),
            _ => new GraphResult(DescribedGraph.Read(running, form.Targets)),
        };
    }

    private RunningQuery Prepare(QueryForm form, QueryOptions options, PlanProfile? profile, CancellationToken cancellation)
    {
        var pattern = form.Kind == QueryKind.Select ? form.Pattern : new GraphPattern.Project(form.Pattern, [.. ReadVariables(form)]);
        return QueryPlanner.Prepare(_dataset.Snapshot(), pattern, DatasetClause.Of(form), options, form.Base, profile, cancellation);
    }

    // What the form itself reads of each solution.
    private static HashSet<Variable> ReadVariables(QueryForm form)
    {
        var variables = new HashSet<Variable>();
        foreach (var triple in form.Template) PatternVariables.AddOf(triple, variables);
        foreach (var target in form.Targets) PatternVariables.AddOf(target, variables);
        return variables;
    }

    private static BooleanResult Ask(RunningQuery query)
    {
        using (query) return new BooleanResult(query.Next() is not null);
    }
}
