using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Makes plans of patterns, for one evaluation.</summary>
internal sealed partial class QueryPlanner
{
    private readonly ExecutionContext _context;
    private readonly ExpressionCompiler _compiler;
    private readonly BlockBuilder _blocks;
    private readonly GraphPattern _root;

    private QueryPlanner(ExecutionContext context, GraphPattern whole)
    {
        _context = context;
        _root = RootOf(whole);
        _compiler = new ExpressionCompiler(context, exists => throw new InvalidOperationException($"{exists} needs rows to be asked for"));
        _blocks = new BlockBuilder(context.Slots, context.Terms);
    }

    private SlotMap Slots => _context.Slots;

    /// <summary>Plans a pattern on a snapshot.</summary>
    /// <param name="snapshot">The data.</param>
    /// <param name="pattern">Its whole algebra, solution modifiers included.</param>
    /// <param name="dataset">Which graphs it is about.</param>
    /// <param name="options">Limits and switches.</param>
    /// <param name="baseIri">What IRI() resolves against.</param>
    /// <param name="profile">Counts for EXPLAIN; null where nobody asks.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    public static RunningQuery Prepare(
        DatasetSnapshot snapshot, GraphPattern pattern, DatasetClause dataset, QueryOptions options, Iri? baseIri, PlanProfile? profile, CancellationToken cancellation)
    {
        var terms = new QueryTerms(snapshot.Terms);
        var scope = ActiveDataset.Of(snapshot, dataset, options.UnionDefaultGraph, terms);
        var context = new ExecutionContext
        {
            Snapshot = scope.Snapshot,
            Terms = terms,
            Slots = new SlotMap(),
            Options = options,
            Budget = new ExecutionBudget(options, cancellation),
            Now = options.Clock.GetUtcNow(),
            Base = baseIri,
            Profile = profile,
        };
        pattern = Rewriting.Rewriter.Rewrite(pattern);
        return new RunningQuery(new QueryPlanner(context, pattern).Plan(pattern, scope, PlanInput.None, null), context);
    }

    /// <summary>Plans a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="scope">Its active graph.</param>
    /// <param name="input">What it will be fed with.</param>
    /// <param name="required">The variables that are read above; null for all.</param>
    private PlanNode Plan(GraphPattern pattern, GraphScope scope, PlanInput input, HashSet<Variable>? required)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw EvaluationErrors.TooDeep();
        return pattern switch
        {
            GraphPattern.Union or GraphPattern.Values or GraphPattern.PathPattern or GraphPattern.Service => PlanPart(pattern, scope, input, required),
            GraphPattern.Group group => PlanGroup(group, scope),
            GraphPattern.OrderBy order => PlanOrder(order, scope, required, null),
            GraphPattern.Project project => PlanProject(project, scope, input, required),
            GraphPattern.Distinct distinct => PlanDistinct(distinct.Inner, scope),
            GraphPattern.Reduced reduced => Plan(reduced.Inner, scope, input, required),
            GraphPattern.Slice slice => PlanSlice(slice, scope, required),
            _ => PlanBlock(_blocks.Build(pattern, scope), input, required),
        };
    }

    private PlanNode PlanProject(GraphPattern.Project project, GraphScope scope, PlanInput input, HashSet<Variable>? required)
    {
        if (!ReferenceEquals(project, _root)) project = SubqueryNames.Hide(project, Slots);
        return Plan(project.Inner, scope, input.Only(project.Variables), With(project.Variables, required));
    }

    private SortNode PlanOrder(GraphPattern.OrderBy order, GraphScope scope, HashSet<Variable>? required, int? best)
    {
        var needed = required is null ? null : new HashSet<Variable>(required);
        foreach (var condition in order.Conditions) needed?.UnionWith(ExpressionVariables.Of(condition.Expression));
        var inner = Plan(order.Inner, scope, PlanInput.None, needed);
        var input = Seen(order.Inner);
        var keys = order.Conditions.Select(condition => new SortKey(Compile(condition.Expression, scope, input), condition.Descending));
        string text = string.Join(' ', order.Conditions.Select(condition => condition.Descending ? $"DESC({PlanText.Of(condition.Expression)})" : PlanText.Of(condition.Expression)));
        return new SortNode(inner, [.. keys], text, best)
        {
            EstimatedRows = best is { } most ? Math.Min(most, inner.EstimatedRows) : inner.EstimatedRows,
            EstimatedCost = inner.EstimatedCost + (inner.EstimatedRows * 60),
        };
    }

    private DistinctNode PlanDistinct(GraphPattern pattern, GraphScope scope)
    {
        var visible = PatternVariables.Possible(pattern);
        visible.RemoveWhere(variable => variable.IsAnonymous && pattern is not GraphPattern.Project);
        var inner = Plan(pattern, scope, PlanInput.None, visible);
        return new DistinctNode(inner, [.. visible.Select(Slots.Of).Order()]) { EstimatedRows = inner.EstimatedRows, EstimatedCost = inner.EstimatedCost + (inner.EstimatedRows * 20) };
    }

    private SliceNode PlanSlice(GraphPattern.Slice slice, GraphScope scope, HashSet<Variable>? required)
    {
        int? best = slice.Limit is { } limit && slice.Offset + limit is var most and <= 100_000 ? (int)most : null;
        var inner = best is null ? Plan(slice.Inner, scope, PlanInput.None, required) : PlanTop(slice.Inner, scope, required, best);
        double rows = Math.Max(0, inner.EstimatedRows - slice.Offset);
        return new SliceNode(inner, slice.Offset, slice.Limit) { EstimatedRows = slice.Limit is { } top ? Math.Min(top, rows) : rows, EstimatedCost = inner.EstimatedCost };
    }

    // LIMIT over ORDER BY, perhaps with the projection between, sorts only so many rows.
    private PlanNode PlanTop(GraphPattern pattern, GraphScope scope, HashSet<Variable>? required, int? best) => pattern switch
    {
        GraphPattern.OrderBy order => PlanOrder(order, scope, required, best),
        GraphPattern.Project { Inner: GraphPattern.OrderBy } project => PlanTopProject(project, scope, required, best),
        _ => Plan(pattern, scope, PlanInput.None, required),
    };

    private SortNode PlanTopProject(GraphPattern.Project project, GraphScope scope, HashSet<Variable>? required, int? best)
    {
        if (!ReferenceEquals(project, _root)) project = SubqueryNames.Hide(project, Slots);
        return PlanOrder((GraphPattern.OrderBy)project.Inner, scope, With(project.Variables, required), best);
    }

    // The projection of the query itself: its hidden variables need no other names.
    private static GraphPattern RootOf(GraphPattern pattern) => pattern switch
    {
        GraphPattern.Slice slice => RootOf(slice.Inner),
        GraphPattern.Distinct distinct => RootOf(distinct.Inner),
        GraphPattern.Reduced reduced => RootOf(reduced.Inner),
        _ => pattern,
    };

    private static HashSet<Variable> With(IEnumerable<Variable> variables, HashSet<Variable>? required)
    {
        var needed = variables.ToHashSet();
        if (required is not null) needed.IntersectWith(required);
        return needed;
    }

    private static PlanInput Seen(GraphPattern pattern) => new(PatternVariables.Possible(pattern), PatternVariables.Certain(pattern), 1, MustFeed: true);

    private ImmutableHashSet<int> SlotsOf(IEnumerable<Variable> variables) => [.. variables.Select(Slots.Of)];
}
