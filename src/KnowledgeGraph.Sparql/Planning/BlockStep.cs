using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>What is done to the join of a group's parts, in the sequence in which it was written.</summary>
/// <param name="Scope">The active graph of what is inside.</param>
internal abstract record BlockStep(GraphScope Scope)
{
    internal sealed record Filter(Expression Condition, GraphScope Scope) : BlockStep(Scope);

    internal sealed record Optional(GraphPattern Pattern, Expression? Condition, GraphScope Scope) : BlockStep(Scope);

    internal sealed record Minus(GraphPattern Pattern, GraphScope Scope) : BlockStep(Scope);

    internal sealed record Extend(Variable Variable, Expression Expression, GraphScope Scope) : BlockStep(Scope);
}
