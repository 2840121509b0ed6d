using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>What is known of each blank node while a graph is laid out; one table serves all graphs of a document.</summary>
internal sealed class TurtleNodes
{
    private readonly NodeState[] _states;
    private readonly TermDictionary _terms;
    private readonly bool _anyTripleTerms;

    public TurtleNodes(TermDictionary terms)
    {
        _terms = terms;
        _states = new NodeState[terms.Count + 1];
        for (uint id = 1; id < _states.Length; id++)
        {
            var kind = terms.KindOf(id);
            if (kind == TermKind.BlankNode) _states[id] = NodeState.Blank;
            if (kind == TermKind.TripleTerm) _anyTripleTerms = true;
        }
    }

    public bool IsBlank(uint id) => id < _states.Length && _states[id] != 0;

    public bool IsTripleTerm(uint id) => _anyTripleTerms && _terms.KindOf(id) == TermKind.TripleTerm;

    public bool Has(uint id, NodeState state) => id < _states.Length && (_states[id] & state) != 0;

    public void Set(uint node, NodeState state) => _states[node] |= state;

    /// <summary>Notes that a triple of the graph has the node as its object.</summary>
    public void CountReference(uint node) => _states[node] |= Has(node, NodeState.Referenced) ? NodeState.ReferencedAgain : NodeState.Referenced;

    /// <summary>Forgets what belongs to one graph.</summary>
    public void Reset(uint node) => _states[node] &= NodeState.Blank | NodeState.Shared;
}
