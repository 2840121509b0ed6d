using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>What is known of the rows that a step will be fed with.</summary>
/// <param name="Possible">The variables that they may bind.</param>
/// <param name="Certain">Those that they all bind.</param>
/// <param name="Rows">How many there will be.</param>
/// <param name="MustFeed">Whether what is inside must see their bindings (the inside of EXISTS).</param>
internal sealed record PlanInput(HashSet<Variable> Possible, HashSet<Variable> Certain, double Rows, bool MustFeed)
{
    /// <summary>No rows: the step is run by itself.</summary>
    public static PlanInput None { get; } = new([], [], 1, false);

    /// <summary>What a subquery sees of it: the variables that it gives out.</summary>
    public PlanInput Only(IEnumerable<Variable> variables) => IsNone ? this : this with { Possible = [.. Possible.Intersect(variables)], Certain = [.. Certain.Intersect(variables)] };

    public bool IsNone => ReferenceEquals(this, None);
}
