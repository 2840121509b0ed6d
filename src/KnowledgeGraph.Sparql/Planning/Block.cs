using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>A group made flat: parts that are joined, then steps in sequence. What joins around OPTIONAL, BIND and filters is drawn into one join where that changes no answer.</summary>
internal sealed class Block
{
    public List<BlockItem> Items { get; } = [];

    public List<BlockStep> Steps { get; } = [];

    /// <summary>The variables that a solution of the block may bind.</summary>
    public HashSet<Variable> Possible { get; } = [];

    /// <summary>Those that the join of the parts always binds.</summary>
    public HashSet<Variable> Certain { get; } = [];

    public void Add(BlockItem item)
    {
        Items.Add(item);
        Possible.UnionWith(item.Possible);
        Certain.UnionWith(item.Certain);
    }

    public void Add(BlockStep step)
    {
        Steps.Add(step);
        if (step is BlockStep.Optional optional) Possible.UnionWith(PatternVariables.Possible(optional.Pattern));
        else if (step is BlockStep.Extend extend) Possible.Add(extend.Variable);
    }

    /// <summary>Joins another block to this one; false (and nothing done) where its parts and steps cannot be mixed with these.</summary>
    public bool TryAbsorb(Block other)
    {
        if (!Commutes(Steps, Certain, other.Possible) || !Commutes(other.Steps, other.Certain, Possible)) return false;
        foreach (var item in other.Items) Add(item);
        foreach (var step in other.Steps) Add(step);
        return true;
    }

    // A step commutes with a join when what it speaks of is bound before, or is not touched by the other side.
    private static bool Commutes(List<BlockStep> steps, HashSet<Variable> certain, HashSet<Variable> others)
    {
        foreach (var step in steps)
        {
            var mentioned = Mentions(step);
            mentioned.IntersectWith(others);
            if (!mentioned.IsSubsetOf(certain)) return false;
            if (step is BlockStep.Extend extend && others.Contains(extend.Variable)) return false;
        }

        return true;
    }

    private static HashSet<Variable> Mentions(BlockStep step)
    {
        switch (step)
        {
            case BlockStep.Filter filter: return ExpressionVariables.Of(filter.Condition);
            case BlockStep.Minus minus: return PatternVariables.Possible(minus.Pattern);
            case BlockStep.Extend extend: return ExpressionVariables.Of(extend.Expression);
            case BlockStep.Optional optional:
                var variables = PatternVariables.Possible(optional.Pattern);
                variables.UnionWith(ExpressionVariables.Of(optional.Condition));
                return variables;
            default: throw new InvalidOperationException($"{step.GetType().Name} is no step");
        }
    }
}
