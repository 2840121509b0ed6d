using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>A triple pattern of a multiway join: its predicate is known, its one or two variables are different.</summary>
internal sealed record MultiwayPattern(GraphScope Scope, Place Subject, Place Predicate, Place Object, string Text)
{
    public QuadAccess Access() => new(Scope, Subject, Predicate, Object);
}
