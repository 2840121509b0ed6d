namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>One aggregate of a group. SPARQL 1.1 section 18.5.1.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Argument">Null for COUNT(*).</param>
/// <param name="Distinct">Whether equal terms count once.</param>
/// <param name="Separator">Of GROUP_CONCAT; null means one space.</param>
/// <param name="Result">The variable that holds the outcome.</param>
internal sealed record Aggregate(AggregateKind Kind, Expression? Argument, bool Distinct, string? Separator, Variable Result);

internal enum AggregateKind
{
    Count,
    Sum,
    Avg,
    Min,
    Max,
    Sample,
    GroupConcat,
}
