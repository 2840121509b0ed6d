namespace KnowledgeGraph.Sparql.Planning;

/// <summary>The graph that a loop over the named graphs has come to; one for each loop of one evaluation.</summary>
internal sealed class CurrentGraph
{
    public uint Name { get; set; }
}
