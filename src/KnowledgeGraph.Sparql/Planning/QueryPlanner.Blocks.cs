using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <content>Groups: their parts in the order of the joins, then the steps.</content>
internal sealed partial class QueryPlanner
{
    private PlanNode PlanBlock(Block block, PlanInput input, HashSet<Variable>? required)
    {
        var run = new BlockRun(block, input, required) { Ranges = new ObjectRanges(block.Steps, _context.Terms, _compiler.Values) };
        run.Parts = [.. block.Items.Select(item => PartOf(item, run))];
        ApplyReadyFilters(run);
        foreach (var step in OrderWithMultiwayJoins(run)) Join(run, step);
        foreach (var step in block.Steps)
        {
            Apply(run, step);
            run.Passed(step);
            ApplyReadyFilters(run);
        }

        return run.NodeOrUnit();
    }

    private IReadOnlyList<JoinStep> OrderOf(BlockRun run)
    {
        if (run.Parts.Count == 0) return [];
        if (run.Parts.Count == 1 && run.Input.IsNone) return [new JoinStep(0, JoinMethod.Feed, run.Parts[0].Rows, run.Parts[0].Cost)];
        return JoinOrder.Choose(run.Parts, !run.Input.IsNone, run.Input.Certain.Select(Slots.Of).ToHashSet(), run.Input.Rows);
    }

    private JoinPart PartOf(BlockItem item, BlockRun run)
    {
        int[] slots = [.. item.Possible.Select(Slots.Of)];
        if (item.Triple is { } triple)
        {
            var access = Access(triple, item.Scope, run.Ranges);
            return access is null ? new JoinPart.OfNode(slots, new UnitNode(empty: true), 0, 0, 0) : new JoinPart.OfTriple(slots, new TripleEstimate(access));
        }

        if (item.Pattern is GraphPattern.PathPattern path) return PathPart(path, item.Scope, slots);
        bool mayFeed = FeedRules.CanFeed(item.Pattern, run.Input.Possible);
        var node = PlanPart(item.Pattern, item.Scope, PlanInput.None, run.NeededBeside(item));
        double cost = run.Input.MustFeed && !mayFeed ? double.PositiveInfinity : node.EstimatedCost;
        return new JoinPart.OfNode(slots, node, Math.Max(node.EstimatedRows, 0.01), cost, FeedCost(item.Pattern, node));
    }

    // What is run anew for each row is planned again with the row's bindings; how good that is can only be guessed here.
    private static double FeedCost(GraphPattern pattern, PlanNode node) => pattern switch
    {
        GraphPattern.Union or GraphPattern.LeftJoin or GraphPattern.Join or GraphPattern.Filter or GraphPattern.Minus or GraphPattern.Graph { Name: PatternTerm.OfTerm } => 100 + Math.Min(node.EstimatedCost, 400),
        GraphPattern.Service { Name: PatternTerm.OfVariable } => 1000,
        _ => double.PositiveInfinity,
    };

    private void Join(BlockRun run, JoinStep step)
    {
        var item = run.Items[step.Part];
        var discarded = SlotsOf(run.DiscardedAfter(item));
        bool isFirst = run.Node is null && run.Input.IsNone;
        var method = MethodOf(run, item, step);
        PlanNode right;
        if (item.Triple is { } triple) right = PlanTriple(triple, item.Scope, method == JoinMethod.Feed ? discarded : [], ProbeKind.Join, step.Rows, step.Cost, run.Ranges);
        else if (method == JoinMethod.Feed && !isFirst && run.Parts[step.Part] is JoinPart.OfNode { IsPath: false }) right = PlanPart(item.Pattern, item.Scope, run.AsInput(run.Rows), run.NeededBeside(item));
        else right = ((JoinPart.OfNode)run.Parts[step.Part]).Node;
        run.Node = isFirst || (run.Node is null && method == JoinMethod.Feed)
            ? right
            : new JoinNode(run.NodeOrUnit(), right, method, discarded) { EstimatedRows = step.Rows, EstimatedCost = step.Cost };
        run.Joined(item);
        ApplyReadyFilters(run);
    }

    private static JoinMethod MethodOf(BlockRun run, BlockItem item, JoinStep step)
    {
        if (item.Triple is not null || step.Method == JoinMethod.HashLeft) return step.Method;
        bool mayFeed = FeedRules.CanFeed(item.Pattern, run.Possible);
        if (run.Input.MustFeed && !mayFeed) return JoinMethod.Feed;
        return mayFeed ? step.Method : JoinMethod.HashRight;
    }

    private void ApplyReadyFilters(BlockRun run)
    {
        foreach (var filter in run.TakeReadyFilters()) ApplyFilter(run, filter);
    }

    private void Apply(BlockRun run, BlockStep step)
    {
        switch (step)
        {
            case BlockStep.Filter filter when run.Take(filter):
                ApplyFilter(run, filter);
                break;
            case BlockStep.Optional optional:
                ApplyOptional(run, optional);
                break;
            case BlockStep.Minus minus:
                ApplyMinus(run, minus);
                break;
            case BlockStep.Extend extend:
                ApplyExtend(run, extend);
                break;
        }
    }

    private void ApplyExtend(BlockRun run, BlockStep.Extend extend)
    {
        var inner = run.NodeOrUnit();
        var expression = Compile(extend.Expression, extend.Scope, run.AsInput(1));
        run.Node = new ExtendNode(inner, Slots.Of(extend.Variable), expression, PlanText.Of(extend.Expression))
        {
            EstimatedRows = inner.EstimatedRows,
            EstimatedCost = inner.EstimatedCost + (inner.EstimatedRows * 100),
        };
        run.Possible.Add(extend.Variable);
    }
}
