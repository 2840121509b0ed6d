using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Finds the blank nodes that must keep their label because more than one graph knows them.</summary>
internal sealed class SharedNodes(DatasetSnapshot snapshot, TurtleNodes nodes)
{
    private readonly Dictionary<uint, uint> _homes = [];

    /// <summary>Marks nodes of several graphs, names of graphs, and all nodes inside triple terms.</summary>
    public void Mark()
    {
        Mark(TurtleGraph.Default(snapshot), TermId.None);
        foreach (uint name in snapshot.GraphNames)
        {
            if (nodes.IsBlank(name)) nodes.Set(name, NodeState.Shared);
            Mark(TurtleGraph.Named(snapshot, name), name);
        }
    }

    private void Mark(TurtleGraph graph, uint name)
    {
        foreach (uint subject in graph.Subjects) Mark(subject, name);
        foreach (uint @object in graph.Objects) Mark(@object, name);
    }

    private void Mark(uint term, uint graph)
    {
        if (nodes.IsBlank(term))
        {
            if (!_homes.TryAdd(term, graph) && _homes[term] != graph) nodes.Set(term, NodeState.Shared);
        }
        else if (nodes.IsTripleTerm(term))
        {
            TurtleLayout.EachNodeIn(snapshot.Terms, term, node => nodes.Set(node, NodeState.Shared));
        }
    }
}
