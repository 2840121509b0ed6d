using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>A part of a group that may be joined to the others in any order.</summary>
/// <param name="Pattern">A Bgp of one triple pattern, or any other pattern.</param>
/// <param name="Scope">Its active graph.</param>
internal sealed record BlockItem(GraphPattern Pattern, GraphScope Scope)
{
    /// <summary>The variables that it may bind, the graph's included.</summary>
    public required HashSet<Variable> Possible { get; init; }

    /// <summary>Those that it always binds.</summary>
    public required HashSet<Variable> Certain { get; init; }

    /// <summary>The one triple pattern that it is; null for other patterns.</summary>
    public TriplePattern? Triple => Pattern is GraphPattern.Bgp { Triples: [var triple] } ? triple : null;
}
