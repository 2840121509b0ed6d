using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Makes a group flat.</summary>
internal sealed class BlockBuilder(SlotMap slots, QueryTerms terms)
{
    public Block Build(GraphPattern pattern, GraphScope scope)
    {
        switch (pattern)
        {
            case GraphPattern.Bgp bgp: return TagSpellings.Expand(bgp, terms, slots) is GraphPattern.Join spelled ? Build(spelled, scope) : OfTriples(bgp, scope);
            case GraphPattern.Join join: return Join(Build(join.Left, scope), Build(join.Right, scope), join, scope);
            case GraphPattern.Filter filter: return With(Build(filter.Inner, scope), Conjuncts(filter.Condition).Select(condition => new BlockStep.Filter(condition, scope)));
            case GraphPattern.LeftJoin left: return With(Build(left.Left, scope), [new BlockStep.Optional(left.Right, left.Condition, scope)]);
            case GraphPattern.Minus minus: return With(Build(minus.Left, scope), [new BlockStep.Minus(minus.Right, scope)]);
            case GraphPattern.Extend extend: return With(Build(extend.Inner, scope), [new BlockStep.Extend(extend.Variable, extend.Expression, scope)]);
            case GraphPattern.Graph { Name: PatternTerm.OfTerm name } graph when GraphRules.NeedsTriple(graph.Inner): return Build(graph.Inner, NamedScope(scope, name));
            case GraphPattern.Graph { Name: PatternTerm.OfVariable name } graph when GraphRules.CanRunOverAll(graph.Inner, name.Variable): return OverAll(graph, name.Variable, scope);
            case GraphPattern.Project { Inner: GraphPattern.Bgp or GraphPattern.Join or GraphPattern.Filter or GraphPattern.LeftJoin or GraphPattern.Union } project:
                return Build(SubqueryNames.Hide(project, slots).Inner, scope);
            default: return Opaque(pattern, scope);
        }
    }

    /// <summary>The graph of GRAPH with an IRI.</summary>
    public GraphScope NamedScope(GraphScope scope, PatternTerm.OfTerm name) => GraphScope.Of(scope.Named, terms.Intern(name.Term));

    private Block Opaque(GraphPattern pattern, GraphScope scope)
    {
        var item = new BlockItem(pattern, scope) { Possible = PatternVariables.Possible(pattern), Certain = PatternVariables.Certain(pattern) };
        if (scope.Slot >= 0 && GraphRules.NeedsTriple(pattern))
        {
            item.Possible.Add(slots[scope.Slot]);
            item.Certain.Add(slots[scope.Slot]);
        }

        var block = new Block();
        block.Add(item);
        return block;
    }

    private static IEnumerable<Expression> Conjuncts(Expression condition) => condition is Expression.Binary { Operator: BinaryOperator.And } both
        ? Conjuncts(both.Left).Concat(Conjuncts(both.Right))
        : [condition];

    private static Block With(Block block, IEnumerable<BlockStep> steps)
    {
        foreach (var step in steps) block.Add(step);
        return block;
    }

    private Block Join(Block left, Block right, GraphPattern.Join join, GraphScope scope)
    {
        if (left.TryAbsorb(right)) return left;
        var block = Opaque(join.Left, scope);
        if (!block.TryAbsorb(right)) block.TryAbsorb(Opaque(join.Right, scope));
        return block;
    }

    private Block OfTriples(GraphPattern.Bgp bgp, GraphScope scope)
    {
        var block = new Block();
        foreach (var triple in bgp.Triples)
        {
            var variables = new HashSet<Variable>();
            PatternVariables.AddOf(triple, variables);
            if (scope.Slot >= 0) variables.Add(slots[scope.Slot]);
            block.Add(new BlockItem(new GraphPattern.Bgp([triple]), scope) { Possible = variables, Certain = variables });
        }

        return block;
    }

    private Block OverAll(GraphPattern.Graph graph, Variable name, GraphScope scope) => Build(graph.Inner, GraphScope.EachOf(scope.Named, slots.Of(name)));
}
