namespace KnowledgeGraph.Rdf;

/// <summary>Looks for a renaming of blank nodes that turns one dataset into another.</summary>
/// <remarks>Colours first; where they leave nodes alike, one node is paired with each candidate in turn, and colours spread from there. No recursion.</remarks>
internal sealed class IsomorphismSearch(EncodedQuads left, EncodedQuads right, WorkBudget budget)
{
    private readonly NodeColouring _left = new(left, budget);
    private readonly NodeColouring _right = new(right, budget);
    private readonly Stack<Choice> _choices = new();

    public bool Run()
    {
        _left.Refine();
        _right.Refine();
        if (!_left.Classes.Keys.All(IsBalanced) || _left.Classes.Count != _right.Classes.Count) return false;
        int from = 0;
        while (true)
        {
            int node = FindUndecided(from);
            if (node < 0 && IsRenaming()) return true;
            if (node >= 0) _choices.Push(new Choice(node, [.. _right.ClassOf(_left.ColourOf(node))], _left.Mark, _right.Mark));
            if (!Advance()) return false;
            from = _choices.Peek().Node + 1;
        }
    }

    // Takes the next candidate that the colours allow, going back to earlier choices where there is none; false where all are exhausted.
    private bool Advance()
    {
        while (_choices.TryPeek(out var choice))
        {
            while (choice.TryNext(out int candidate))
            {
                _left.Undo(choice.LeftMark);
                _right.Undo(choice.RightMark);
                if (Pair(choice, candidate)) return true;
            }

            _left.Undo(choice.LeftMark);
            _right.Undo(choice.RightMark);
            _choices.Pop();
        }

        return false;
    }

    private bool Pair(Choice choice, int candidate)
    {
        budget.Spend(1);
        _left.Single(choice.Node, _choices.Count);
        _right.Single(candidate, _choices.Count);
        _left.Refine();
        _right.Refine();
        return _left.ColoursSince(choice.LeftMark).All(IsBalanced) && _right.ColoursSince(choice.RightMark).All(IsBalanced);
    }

    private bool IsBalanced(ulong colour) => _left.ClassOf(colour).Count == _right.ClassOf(colour).Count;

    // Nodes before are decided, or free; -1 where all are.
    private int FindUndecided(int from)
    {
        for (int node = from; node < left.NodeCount; node++)
        {
            if (_left.ClassOf(_left.ColourOf(node)).Count > 1 && !_left.IsFree(node)) return node;
        }

        return -1;
    }

    private bool IsRenaming()
    {
        int[] names = new int[left.NodeCount];
        foreach (var (colour, nodes) in _left.Classes)
        {
            var counterparts = _right.ClassOf(colour);
            if (counterparts.Count != nodes.Count) return false;
            for (int i = 0; i < nodes.Count; i++) names[nodes[i]] = counterparts[i];
        }

        budget.Spend(left.Codes.Count);
        return right.AreRenamed(left, names);
    }

    private sealed class Choice(int node, int[] candidates, int leftMark, int rightMark)
    {
        private int _next;

        public int Node { get; } = node;

        public int LeftMark { get; } = leftMark;

        public int RightMark { get; } = rightMark;

        public bool TryNext(out int candidate)
        {
            candidate = _next < candidates.Length ? candidates[_next] : -1;
            return _next++ < candidates.Length;
        }
    }
}
