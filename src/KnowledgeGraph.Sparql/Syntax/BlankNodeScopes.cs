using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>The variables that the labels of blank nodes stand for; a label belongs to one basic graph pattern. SPARQL 1.1 section 19.6.</summary>
internal sealed class BlankNodeScopes
{
    private readonly Dictionary<string, (int Scope, Variable Variable)> _labels = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>The number of the basic graph pattern that is being read.</summary>
    public int Current { get; private set; }

    /// <summary>Begins another basic graph pattern.</summary>
    public void Begin() => Current = ++_last;

    /// <summary>Goes on with one that a filter's pattern or a group has interrupted.</summary>
    public void Return(int scope) => Current = scope;

    /// <summary>The variable of a label; null where the label belongs to another basic graph pattern.</summary>
    public Variable? Find(string label, Func<Variable> fresh)
    {
        if (_labels.TryGetValue(label, out var known)) return known.Scope == Current ? known.Variable : null;
        _labels.Add(label, known = (Current, fresh()));
        return known.Variable;
    }
}
