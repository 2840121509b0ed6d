using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Decides for one graph which nodes become paragraphs of their own, which are nested, and which are lists.</summary>
internal sealed class TurtleLayout
{
    // Deeper than people read, and far from what any reader refuses.
    private const int MaximumDepth = 32;

    private readonly TermDictionary _terms;
    private readonly TurtleNodes _nodes;
    private readonly Dictionary<uint, List<uint>> _lists = [];
    private readonly List<uint> _roots = [];
    private readonly Queue<(uint Subject, int Depth)> _waiting = new();
    private bool _anyReferences;

    /// <param name="graph">The graph.</param>
    /// <param name="terms">What its numbers stand for.</param>
    /// <param name="nodes">Where the state of its blank nodes is kept until <see cref="Forget"/>.</param>
    public TurtleLayout(TurtleGraph graph, TermDictionary terms, TurtleNodes nodes)
    {
        Graph = graph;
        _terms = terms;
        _nodes = nodes;
        CountReferences();
        Place();
    }

    public TurtleGraph Graph { get; }

    /// <summary>Subjects that are paragraphs of their own, in no order that matters.</summary>
    public IReadOnlyList<uint> Roots => _roots;

    /// <summary>Whether a node is written where it is referenced, without label.</summary>
    public bool IsNested(uint term) => _nodes.Has(term, NodeState.Nested);

    /// <summary>Whether a node is written as part of a list, so that its triples are not.</summary>
    public bool IsCell(uint term) => _nodes.Has(term, NodeState.Cell);

    /// <summary>Whether a paragraph's subject needs no label because nothing refers to it.</summary>
    public bool IsAnonymous(uint root) => _nodes.IsBlank(root) && !_nodes.Has(root, NodeState.Referenced | NodeState.Labelled | NodeState.Shared);

    /// <summary>The members of a nested node that is the head of a well-formed list.</summary>
    public bool TryGetList(uint head, [NotNullWhen(true)] out List<uint>? members) => _lists.TryGetValue(head, out members);

    /// <summary>Leaves the table of nodes as it was.</summary>
    public void Forget()
    {
        foreach (uint subject in Graph.Subjects)
        {
            if (_nodes.IsBlank(subject)) _nodes.Reset(subject);
        }

        foreach (uint @object in Graph.Objects)
        {
            if (_nodes.IsBlank(@object)) _nodes.Reset(@object);
            else if (IsTripleTerm(@object)) EachNodeIn(_terms, @object, _nodes.Reset);
        }
    }

    /// <summary>Does something with all blank nodes inside a triple term.</summary>
    public static void EachNodeIn(TermDictionary terms, uint tripleTerm, Action<uint> action)
    {
        var (subject, _, @object) = terms.TripleOf(tripleTerm);
        if (terms.KindOf(subject) == TermKind.BlankNode) action(subject);
        var kind = terms.KindOf(@object);
        if (kind == TermKind.BlankNode) action(@object);
        if (kind == TermKind.TripleTerm) EachNodeIn(terms, @object, action);
    }

    private void CountReferences()
    {
        foreach (uint @object in Graph.Objects)
        {
            if (_nodes.IsBlank(@object))
            {
                _nodes.CountReference(@object);
                _anyReferences = true;
            }
            else if (IsTripleTerm(@object)) EachNodeIn(_terms, @object, node => _nodes.Set(node, NodeState.Labelled));
        }
    }

    private bool IsTripleTerm(uint id) => _nodes.IsTripleTerm(id);

    private void Place()
    {
        for (int i = 0; i < Graph.Subjects.Length; i++)
        {
            if (IsCandidate(Graph.Subjects[i])) continue;
            if (_anyReferences) PlaceRoot(Graph.Subjects[i], Graph.RowsAt(i));
            else AddRoot(Graph.Subjects[i]);
        }

        // What is left hangs in circles of blank nodes: cut each at its smallest label.
        var left = new List<uint>();
        foreach (uint subject in Graph.Subjects)
        {
            if (IsWaiting(subject)) left.Add(subject);
        }

        left.Sort(new IdOrder(_terms));
        foreach (uint subject in left)
        {
            if (IsWaiting(subject)) PlaceRoot(subject, Graph.RowsOf(subject));
        }
    }

    private bool IsWaiting(uint term) => _nodes.IsBlank(term) && !_nodes.Has(term, NodeState.Placed);

    private bool IsCandidate(uint term) =>
        _nodes.Has(term, NodeState.Referenced) && !_nodes.Has(term, NodeState.ReferencedAgain | NodeState.Labelled | NodeState.Shared);

    private void AddRoot(uint subject)
    {
        if (_nodes.IsBlank(subject)) _nodes.Set(subject, NodeState.Placed);
        _roots.Add(subject);
    }

    private void PlaceRoot(uint root, (int Start, int End) rows)
    {
        AddRoot(root);
        VisitObjects(rows, depth: 1);
        while (_waiting.TryDequeue(out var next)) VisitObjects(Graph.RowsOf(next.Subject), next.Depth + 1);
    }

    private void VisitObjects((int Start, int End) rows, int depth)
    {
        for (int row = rows.Start; row < rows.End; row++)
        {
            if (_nodes.IsBlank(Graph.Objects[row])) Visit(Graph.Objects[row], Graph.Predicates[row] == WellKnownTerms.RdfRest, depth);
        }
    }

    private void Visit(uint term, bool isRest, int depth)
    {
        if (!IsCandidate(term) || _nodes.Has(term, NodeState.Placed)) return;
        if (depth > MaximumDepth)
        {
            AddRoot(term);
            _waiting.Enqueue((term, 0));
            return;
        }

        _nodes.Set(term, NodeState.Placed | NodeState.Nested);
        var members = isRest ? null : FindList(term);
        if (members is null) _waiting.Enqueue((term, depth));
        foreach (uint member in members ?? []) Visit(member, false, depth + 1);
    }

    private List<uint>? FindList(uint head)
    {
        var members = new List<uint>();
        var cells = new HashSet<uint>();
        uint cell = head;
        while (cell != WellKnownTerms.RdfNil)
        {
            if (!IsCandidate(cell) || !cells.Add(cell) || (cell != head && _nodes.Has(cell, NodeState.Placed))) return null;
            var (start, end) = Graph.RowsOf(cell);
            if (end - start != 2) return null;
            int first = Graph.Predicates[start] == WellKnownTerms.RdfFirst ? start : start + 1;
            int rest = (2 * start) + 1 - first;
            if (Graph.Predicates[first] != WellKnownTerms.RdfFirst || Graph.Predicates[rest] != WellKnownTerms.RdfRest) return null;
            members.Add(Graph.Objects[first]);
            cell = Graph.Objects[rest];
        }

        foreach (uint one in cells) _nodes.Set(one, NodeState.Placed | NodeState.Cell);
        _lists.Add(head, members);
        return members;
    }
}
