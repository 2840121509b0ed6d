using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Aggregation;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Paths;
using KnowledgeGraph.Sparql.Service;

namespace KnowledgeGraph.Sparql.Planning;

/// <content>What a group is made of.</content>
internal sealed partial class QueryPlanner
{
    private PlanNode PlanPart(GraphPattern pattern, GraphScope scope, PlanInput input, HashSet<Variable>? required)
    {
        switch (pattern)
        {
            case GraphPattern.Union union:
                var (left, right) = (Plan(union.Left, scope, input, required), Plan(union.Right, scope, input, required));
                return new UnionNode(left, right, Slots.Hidden("row")) { EstimatedRows = left.EstimatedRows + right.EstimatedRows, EstimatedCost = left.EstimatedCost + right.EstimatedCost };
            case GraphPattern.Values values:
                return PlanValues(values);
            case GraphPattern.PathPattern path:
                return PathPart(path, scope, []).Node;
            case GraphPattern.Graph graph:
                return PlanGraph(graph, scope, input, required);
            case GraphPattern.Service service:
                return PlanService(service, input);
            default:
                return Plan(pattern, scope, input, required);
        }
    }

    private ValuesNode PlanValues(GraphPattern.Values values)
    {
        var rows = values.Rows.Select(row => row.Select(term => term is null ? 0 : _context.Terms.Intern(term)).ToImmutableArray());
        return new ValuesNode([.. values.Variables.Select(Slots.Of)], [.. rows]) { EstimatedRows = values.Rows.Length, EstimatedCost = values.Rows.Length };
    }

    private PlanNode PlanGraph(GraphPattern.Graph graph, GraphScope scope, PlanInput input, HashSet<Variable>? required)
    {
        if (graph.Name is PatternTerm.OfTerm name)
        {
            var named = _blocks.NamedScope(scope, name);
            bool exists = scope.Named.LeadingKeys(Rdf.Storage.IndexOrder.Gspo).PlaceOf(named.Graph) >= 0;
            return exists ? Plan(graph.Inner, named, input, required) : new UnitNode(empty: true);
        }

        var variable = ((PatternTerm.OfVariable)graph.Name).Variable;
        var current = new CurrentGraph();
        var needed = required is null ? null : new HashSet<Variable>(required) { variable };
        var inner = Plan(graph.Inner, GraphScope.Following(scope.Named, current), PlanInput.None, needed);
        int graphs = scope.Named.GraphNames.Length;
        return new GraphLoopNode(inner, scope.Named, current, Slots.Of(variable)) { EstimatedRows = inner.EstimatedRows * graphs, EstimatedCost = (inner.EstimatedCost + 5000) * graphs };
    }

    // Where the name is a variable, the rows that are joined must bind it before.
    private ServiceNode PlanService(GraphPattern.Service service, PlanInput input)
    {
        bool isNamed = service.Name is not PatternTerm.OfVariable name || input.Possible.Contains(name.Variable);
        return ServiceNode.Of(service, End(service.Name), PatternVariables.Possible(service.Inner), Slots, isNamed ? 1e6 : 1e12);
    }

    private GroupNode PlanGroup(GraphPattern.Group group, GraphScope scope)
    {
        var visible = PatternVariables.Possible(group.Inner);
        var required = group.Keys.ToHashSet();
        bool wholeRows = group.Aggregates.Any(aggregate => aggregate.Argument is null && aggregate.Distinct);
        if (wholeRows) required.UnionWith(visible);
        foreach (var aggregate in group.Aggregates) required.UnionWith(ExpressionVariables.Of(aggregate.Argument));
        var inner = Plan(group.Inner, scope, PlanInput.None, required);
        var seen = Seen(group.Inner);
        var steps = group.Aggregates.Select(aggregate => Step(aggregate, scope, seen));
        double rows = group.Keys.Length == 0 ? 1 : Math.Max(1, Math.Sqrt(inner.EstimatedRows) * 4);
        return new GroupNode(inner, [.. group.Keys.Select(Slots.Of)], [.. steps], [.. visible.Where(variable => !variable.IsAnonymous).Select(Slots.Of).Order()])
        {
            EstimatedRows = rows,
            EstimatedCost = inner.EstimatedCost + (inner.EstimatedRows * 50),
        };
    }

    private AggregateStep Step(Aggregate aggregate, GraphScope scope, PlanInput seen)
    {
        int slot = aggregate.Argument is Expression.OfVariable variable ? Slots.Of(variable.Variable) : -1;
        var argument = aggregate.Argument is null || slot >= 0 ? null : Compile(aggregate.Argument, scope, seen);
        return new AggregateStep(aggregate.Kind, argument, slot, aggregate.Distinct, aggregate.Separator ?? " ", Slots.Of(aggregate.Result));
    }

    private JoinPart.OfNode PathPart(GraphPattern.PathPattern path, GraphScope scope, int[] slots)
    {
        var node = new PathNode(End(path.Subject), path.Path, End(path.Object), scope) { EstimatedRows = 10_000, EstimatedCost = 1_000_000 };
        int open = new[] { node.Subject, node.Object }.Count(end => end.IsVariable);
        double rows = open switch { 0 => 1, 1 => 20, _ => Math.Max(100, scope.Snapshot.Count / 20.0) };
        return new JoinPart.OfNode(slots, node, rows, open == 2 ? rows * 200 : 2000, 1000) { IsPath = true };
    }

    private PathEnd End(PatternTerm term) => term switch
    {
        PatternTerm.OfVariable variable => PathEnd.Variable(Slots.Of(variable.Variable)),
        PatternTerm.OfTerm constant => PathEnd.Constant(_context.Terms.Intern(constant.Term)),
        _ => throw new InvalidOperationException("a path cannot end in a triple term with variables"),
    };
}
