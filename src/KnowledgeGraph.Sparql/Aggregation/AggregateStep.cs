using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>An aggregate of a plan.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Argument">Null where there is none (COUNT(*)), and where it is a variable.</param>
/// <param name="ArgumentSlot">The slot of an argument that is a variable; else -1.</param>
/// <param name="Distinct">Whether each term counts once; with COUNT(*), each solution.</param>
/// <param name="Separator">Of GROUP_CONCAT.</param>
/// <param name="Result">The slot of the outcome.</param>
internal sealed record AggregateStep(AggregateKind Kind, CompiledExpression? Argument, int ArgumentSlot, bool Distinct, string Separator, int Result)
{
    public bool IsOfRows => Argument is null && ArgumentSlot < 0;
}
