using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>The variables in scope at some place, in the order in which the text first has them; anonymous ones are left out. SPARQL 1.1 section 18.2.1.</summary>
internal sealed class VariableScope
{
    private readonly HashSet<Variable> _known = [];
    private readonly List<Variable> _inOrder = [];

    public ImmutableArray<Variable> Variables => [.. _inOrder];

    public bool Contains(Variable variable) => _known.Contains(variable);

    public void Add(Variable variable)
    {
        if (!variable.IsAnonymous && _known.Add(variable)) _inOrder.Add(variable);
    }

    public void Add(VariableScope other)
    {
        foreach (var variable in other._inOrder) Add(variable);
    }

    public void Add(PatternTerm term)
    {
        if (term is PatternTerm.OfVariable { Variable: var variable })
        {
            Add(variable);
        }
        else if (term is PatternTerm.OfTriple triple)
        {
            Add(triple.Subject);
            Add(triple.Predicate);
            Add(triple.Object);
        }
    }
}
