using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Gives the variables that a subquery keeps to itself names of their own.</summary>
internal static class SubqueryNames
{
    public static GraphPattern.Project Hide(GraphPattern.Project project, SlotMap slots)
    {
        var hidden = new HashSet<Variable>();
        ExpressionVariables.AddMentioned(project.Inner, hidden);
        hidden.ExceptWith(project.Variables);
        if (hidden.Count == 0) return project;
        var names = hidden.ToDictionary(variable => variable, variable => slots[slots.Hidden($"{variable.Name.TrimStart('.')}.")]);
        return project with { Inner = Substitution.Renaming(names).In(project.Inner) };
    }
}
