using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf;

/// <summary>Colours for the blank nodes of a dataset: nodes of different colours cannot be each other's counterpart.</summary>
/// <remarks>
/// Colours are numbers that depend on what is said of a node alone, so that those of two datasets can be compared. Two numbers that are equal by accident make
/// classes larger than need be and nothing wrong: the end of the search compares quads. What is done can be undone, last first.
/// </remarks>
internal sealed class NodeColouring
{
    private readonly EncodedQuads _quads;
    private readonly WorkBudget _budget;
    private readonly ulong[] _colours;
    private readonly int[] _positions;
    private readonly Dictionary<ulong, List<int>> _classes = [];
    private readonly Stack<(int Node, ulong Colour)> _done = new();
    private readonly bool[] _isDirty;
    private List<int> _dirty = [];

    public NodeColouring(EncodedQuads quads, WorkBudget budget)
    {
        _quads = quads;
        _budget = budget;
        _colours = new ulong[quads.NodeCount];
        _positions = new int[quads.NodeCount];
        _isDirty = new bool[quads.NodeCount];
        for (int node = 0; node < quads.NodeCount; node++)
        {
            Enter(node, 0);
            MarkDirty(node);
        }
    }

    /// <summary>How many changes there are that can be undone.</summary>
    public int Mark => _done.Count;

    /// <summary>All classes, in no order that means anything.</summary>
    public IReadOnlyDictionary<ulong, List<int>> Classes => _classes;

    public ulong ColourOf(int node) => _colours[node];

    public IReadOnlyList<int> ClassOf(ulong colour) => _classes.TryGetValue(colour, out var nodes) ? nodes : [];

    /// <summary>The old and the new colour of all changes since a mark.</summary>
    public IEnumerable<ulong> ColoursSince(int mark) => _done.Take(_done.Count - mark).SelectMany(change => new[] { change.Colour, _colours[change.Node] });

    /// <summary>Gives one node a colour of its own, another for each salt.</summary>
    public void Single(int node, int salt)
    {
        Change(node, ColourMixer.Mix(_colours[node], 0x5106 + ((ulong)salt << 16)));
        MarkNeighboursDirty(node);
    }

    /// <summary>Splits classes by what is said of their nodes until nothing more splits.</summary>
    public void Refine()
    {
        while (_dirty.Count > 0)
        {
            var nodes = _dirty;
            _dirty = [];
            var changes = new (int Node, ulong Colour)[nodes.Count];
            for (int i = 0; i < nodes.Count; i++)
            {
                _isDirty[nodes[i]] = false;
                changes[i] = (nodes[i], ColourMixer.Mix(_colours[nodes[i]], Signature(nodes[i])));
            }

            Apply(changes);
        }
    }

    /// <summary>Takes back all changes since a mark.</summary>
    public void Undo(int mark)
    {
        foreach (int node in _dirty) _isDirty[node] = false;
        _dirty.Clear();
        while (_done.Count > mark)
        {
            var (node, colour) = _done.Pop();
            Leave(node);
            Enter(node, colour);
        }
    }

    /// <summary>Whether all nodes that share quads with this one have colours of their own, so that nodes of its colour may change places.</summary>
    public bool IsFree(int node)
    {
        foreach (int quad in _quads.Incidence.QuadsOf(node))
        {
            foreach (int other in _quads.Incidence.NodesOf(quad))
            {
                if (other != node && _classes[_colours[other]].Count > 1) return false;
            }
        }

        return true;
    }

    // Of a class all of whose nodes were looked at, the largest part keeps the old colour, so that only the smaller ones spread.
    private void Apply((int Node, ulong Colour)[] changes)
    {
        var parts = new Dictionary<(ulong Old, ulong New), int>();
        var seen = new Dictionary<ulong, int>();
        foreach (var (node, colour) in changes)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(parts, (_colours[node], colour), out _)++;
            CollectionsMarshal.GetValueRefOrAddDefault(seen, _colours[node], out _)++;
        }

        var keeping = new Dictionary<ulong, (int Count, ulong Colour)>();
        foreach (var ((old, colour), count) in parts)
        {
            if (seen[old] < _classes[old].Count) continue;
            ref var largest = ref CollectionsMarshal.GetValueRefOrAddDefault(keeping, old, out _);
            if (count > largest.Count || (count == largest.Count && colour < largest.Colour)) largest = (count, colour);
        }

        foreach (var (node, colour) in changes)
        {
            if (keeping.TryGetValue(_colours[node], out var kept) && kept.Colour == colour) continue;
            Change(node, colour);
            MarkNeighboursDirty(node);
        }
    }

    private ulong Signature(int node)
    {
        _budget.Spend(_quads.Incidence.QuadsOf(node).Length + 1);
        return NodeSignature.Of(_quads, node, _colours);
    }

    private void Change(int node, ulong colour)
    {
        _done.Push((node, _colours[node]));
        Leave(node);
        Enter(node, colour);
    }

    private void Enter(int node, ulong colour)
    {
        if (!_classes.TryGetValue(colour, out var nodes)) _classes.Add(colour, nodes = []);
        _colours[node] = colour;
        _positions[node] = nodes.Count;
        nodes.Add(node);
    }

    private void Leave(int node)
    {
        var nodes = _classes[_colours[node]];
        int last = nodes[^1];
        nodes[_positions[node]] = last;
        _positions[last] = _positions[node];
        nodes.RemoveAt(nodes.Count - 1);
        if (nodes.Count == 0) _classes.Remove(_colours[node]);
    }

    private void MarkNeighboursDirty(int node)
    {
        foreach (int quad in _quads.Incidence.QuadsOf(node))
        {
            foreach (int other in _quads.Incidence.NodesOf(quad))
            {
                if (other != node) MarkDirty(other);
            }
        }
    }

    private void MarkDirty(int node)
    {
        if (_isDirty[node]) return;
        _isDirty[node] = true;
        _dirty.Add(node);
    }
}
