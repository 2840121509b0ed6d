using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <content>Joins of several triple patterns at once, where they are cheaper than one join after the other.</content>
internal sealed partial class QueryPlanner
{
    private IReadOnlyList<JoinStep> OrderWithMultiwayJoins(BlockRun run)
    {
        var steps = OrderOf(run);
        if (!run.Input.IsNone || run.Parts.Count < 2) return steps;
        steps = Better(run, steps, MultiwayGroups.Cycles(run.Items, run.Parts));
        return Better(run, steps, MultiwayGroups.Stars(run.Items, run.Parts));
    }

    // The order with these patterns joined at once where it is cheaper, else the one that is known.
    private IReadOnlyList<JoinStep> Better(BlockRun run, IReadOnlyList<JoinStep> known, List<List<int>> groups)
    {
        if (groups.Count == 0) return known;
        var (items, parts) = (run.Items, run.Parts);
        Regroup(run, groups);
        var steps = OrderOf(run);
        if (steps[^1].Cost < known[^1].Cost) return steps;
        (run.Items, run.Parts) = (items, parts);
        return known;
    }

    private void Regroup(BlockRun run, List<List<int>> groups)
    {
        var (items, parts) = (run.Items, run.Parts);
        var left = Enumerable.Range(0, items.Count).ToHashSet();
        var joined = new List<(BlockItem Item, MultiwayEstimate Estimate)>();
        foreach (var group in groups)
        {
            var estimate = new MultiwayEstimate([.. group.Select(i => ((JoinPart.OfTriple)parts[i]).Estimate)]);
            if (!estimate.IsPossible) continue;
            left.ExceptWith(group);
            var variables = group.SelectMany(i => items[i].Certain).ToHashSet();
            var pattern = new GraphPattern.Bgp([.. group.Select(i => items[i].Triple!)]);
            joined.Add((new BlockItem(pattern, items[group[0]].Scope) { Possible = variables, Certain = variables }, estimate));
        }

        run.Items = [.. joined.Select(one => one.Item), .. left.Order().Select(i => items[i])];
        run.Parts = [.. joined.Select(one => PlanMultiway(run, one.Item, one.Estimate)), .. left.Order().Select(i => parts[i])];
    }

    private JoinPart.OfNode PlanMultiway(BlockRun run, BlockItem item, MultiwayEstimate estimate)
    {
        var patterns = ImmutableArray.CreateBuilder<MultiwayPattern>();
        foreach (var triple in ((GraphPattern.Bgp)item.Pattern).Triples)
        {
            var access = Access(triple, item.Scope)!;
            string graph = access.IsDefaultGraph ? "" : $" in {_context.Terms.Decode(item.Scope.Graph)}";
            patterns.Add(new MultiwayPattern(item.Scope, access[0], access[1], access[2], PlanText.Of(triple, graph)));
        }

        var unread = run.NeededBeside(item) is { } needed ? item.Possible.Except(needed) : [];
        var node = new MultiwayNode(patterns.ToImmutable(), [.. estimate.Order], SlotsOf(unread)) { EstimatedRows = estimate.Rows, EstimatedCost = estimate.Cost };
        return new JoinPart.OfNode([.. item.Possible.Select(Slots.Of)], node, estimate.Rows, estimate.Cost, 0) { Estimate = estimate };
    }
}
