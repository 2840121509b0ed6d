using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Planning;

/// <content>FILTER, OPTIONAL, MINUS, EXISTS.</content>
internal sealed partial class QueryPlanner
{
    private const double Selectivity = 0.3;

    private void ApplyFilter(BlockRun run, BlockStep.Filter filter)
    {
        var (exists, negated) = filter.Condition switch
        {
            Expression.Exists direct => (direct, direct.Negated),
            Expression.Unary { Operator: UnaryOperator.Not, Operand: Expression.Exists inside } => (inside, !inside.Negated),
            _ => (null, false),
        };
        var inner = run.NodeOrUnit();
        if (exists is not null && TryExists(run, exists, negated, filter.Scope)) return;
        run.Node = new FilterNode(inner, Compile(filter.Condition, filter.Scope, run.AsInput(1)), PlanText.Of(filter.Condition))
        {
            EstimatedRows = inner.EstimatedRows * (IsCounted(run, filter.Condition) ? 1 : Selectivity),
            EstimatedCost = inner.EstimatedCost + (inner.EstimatedRows * 40),
        };
    }

    // The rows of a scan over a range have been counted without those that the filter drops.
    private static bool IsCounted(BlockRun run, Expression condition) =>
        ExpressionAnalysis.BoundOf(condition) is { } bound && run.Block.Items.Exists(item =>
            item.Triple is { Predicate: PatternTerm.OfTerm, Object: PatternTerm.OfVariable value } triple && value.Variable == bound.Variable && run.Ranges.Of(triple.Object) is not null);

    private bool TryExists(BlockRun run, Expression.Exists exists, bool negated, GraphScope scope)
    {
        var pattern = ExistsRules.Simplify(exists.Pattern, Slots);
        if (!ExistsRules.CanFeed(pattern, run.Possible)) return false;
        var inner = run.NodeOrUnit();
        double rows = inner.EstimatedRows * 0.5;
        if (pattern is GraphPattern.Bgp { Triples: [var triple] } && SlotsOf(Variables(triple)).Count > 0 && Access(triple, scope) is not null && !HasTripleTerm(triple))
        {
            var probe = PlanTriple(triple, scope, [], negated ? ProbeKind.Anti : ProbeKind.Semi, rows, inner.EstimatedCost + (inner.EstimatedRows * 30));
            run.Node = new JoinNode(inner, probe, JoinMethod.Feed, []) { EstimatedRows = rows, EstimatedCost = probe.EstimatedCost };
            return true;
        }

        var fed = Plan(pattern, scope, run.AsInput(inner.EstimatedRows) with { MustFeed = true }, []);
        bool feed = true;
        var chosen = fed;
        if (FeedRules.CanFeed(pattern, run.Possible))
        {
            var alone = Plan(pattern, scope, PlanInput.None, [.. run.Possible]);
            feed = fed.EstimatedCost <= alone.EstimatedCost + (alone.EstimatedRows * 20) + (inner.EstimatedRows * 10);
            if (!feed) chosen = alone;
        }

        run.Node = new ExistsNode(inner, chosen, negated, feed, Slots.Hidden("row")) { EstimatedRows = rows, EstimatedCost = inner.EstimatedCost + chosen.EstimatedCost };
        return true;
    }

    private void ApplyOptional(BlockRun run, BlockStep.Optional optional)
    {
        var left = run.NodeOrUnit();
        var discarded = run.DiscardedAfter(null);
        if (optional.Condition is null && optional.Pattern is GraphPattern.Bgp { Triples: [var triple] } && Access(triple, optional.Scope) is not null && !HasTripleTerm(triple))
        {
            double cost = left.EstimatedCost + (left.EstimatedRows * 40);
            var probe = PlanTriple(triple, optional.Scope, SlotsOf(discarded), ProbeKind.Outer, left.EstimatedRows, cost);
            run.Node = new JoinNode(left, probe, JoinMethod.Feed, []) { EstimatedRows = left.EstimatedRows, EstimatedCost = cost };
        }
        else
        {
            PlanOptional(run, optional, left);
        }

        run.Possible.UnionWith(PatternVariables.Possible(optional.Pattern));
    }

    private void PlanOptional(BlockRun run, BlockStep.Optional optional, PlanNode left)
    {
        var needed = run.NeededBeside(null);
        needed?.UnionWith(ExpressionVariables.Of(optional.Condition));
        bool mayFeed = FeedRules.CanFeed(optional.Pattern, run.Possible);
        var fed = mayFeed || run.Input.MustFeed ? Plan(optional.Pattern, optional.Scope, run.AsInput(left.EstimatedRows), needed) : null;
        needed?.UnionWith(run.Possible);
        var alone = mayFeed || fed is null ? Plan(optional.Pattern, optional.Scope, PlanInput.None, needed) : null;
        bool feed = alone is null || (fed is not null && fed.EstimatedCost <= alone.EstimatedCost + (alone.EstimatedRows * 20) + (left.EstimatedRows * 10));
        var right = feed ? fed! : alone!;
        var seen = run.AsInput(1);
        seen.Possible.UnionWith(PatternVariables.Possible(optional.Pattern));
        var condition = optional.Condition is null ? null : Compile(optional.Condition, optional.Scope, seen);
        run.Node = new LeftJoinNode(left, right, feed, condition, optional.Condition is null ? "" : PlanText.Of(optional.Condition), Slots.Hidden("row"))
        {
            EstimatedRows = Math.Max(left.EstimatedRows, feed ? right.EstimatedRows : 0),
            EstimatedCost = left.EstimatedCost + right.EstimatedCost + (left.EstimatedRows * 30),
        };
    }

    private void ApplyMinus(BlockRun run, BlockStep.Minus minus)
    {
        var shared = PatternVariables.Possible(minus.Pattern);
        shared.IntersectWith(run.Possible);
        if (shared.Count == 0) return;
        var inner = run.NodeOrUnit();
        var taken = Plan(minus.Pattern, minus.Scope, PlanInput.None, shared);
        run.Node = new MinusNode(inner, taken) { EstimatedRows = inner.EstimatedRows * 0.5, EstimatedCost = inner.EstimatedCost + taken.EstimatedCost + (taken.EstimatedRows * 20) };
    }

    private CompiledExpression Compile(Expression expression, GraphScope scope, PlanInput rows)
    {
        if (!ExpressionVariables.ExistsIn(expression).Any()) return _compiler.Compile(expression);
        return new ExpressionCompiler(_context, exists => TestOf(exists, scope, rows with { Rows = 1, MustFeed = true })).Compile(expression);
    }

    private IExistsTest TestOf(Expression.Exists exists, GraphScope scope, PlanInput rows)
    {
        var pattern = ExistsRules.Simplify(exists.Pattern, Slots);
        if (ExistsRules.CanFeed(pattern, rows.Possible)) return new ExistsTest(_context, Plan(pattern, scope, rows, []));
        var mentioned = new HashSet<Variable>();
        ExpressionVariables.AddMentioned(pattern, mentioned);
        mentioned.IntersectWith(rows.Possible);
        foreach (var variable in mentioned) Slots.Of(variable);
        return new SubstitutedExistsTest(_context, exists.Pattern, [.. mentioned], written => PlanAlone(written, scope));
    }

    // With slots of its own: the batches of the running plan have no room for more.
    private RunningQuery PlanAlone(GraphPattern pattern, GraphScope scope)
    {
        var context = _context.WithSlots(new SlotMap());
        return new RunningQuery(new QueryPlanner(context, pattern).Plan(pattern, scope, PlanInput.None, []), context);
    }

    private static HashSet<Variable> Variables(TriplePattern triple)
    {
        var variables = new HashSet<Variable>();
        PatternVariables.AddOf(triple, variables);
        return variables;
    }
}
