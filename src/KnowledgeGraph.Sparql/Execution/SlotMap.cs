using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Gives each variable of one query its slot: the number of its column in every <see cref="RowBatch"/>.</summary>
/// <remarks>One map serves the whole query: a subquery's variable that is not projected is a different <see cref="Variable"/> (the planner renames it), so it has its own slot.</remarks>
internal sealed class SlotMap
{
    private readonly Dictionary<Variable, int> _slots = [];
    private readonly List<Variable> _variables = [];

    public int Count => _variables.Count;

    public Variable this[int slot] => _variables[slot];

    /// <summary>The slot of a variable, new where it has none.</summary>
    public int Of(Variable variable)
    {
        if (_slots.TryGetValue(variable, out int slot)) return slot;
        _slots.Add(variable, slot = _variables.Count);
        _variables.Add(variable);
        return slot;
    }

    /// <summary>A slot for an operator's own use, row numbers for example.</summary>
    public int Hidden(string purpose) => Of(new Variable($".{purpose}{_variables.Count}"));
}
