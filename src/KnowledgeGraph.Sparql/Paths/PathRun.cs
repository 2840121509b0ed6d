using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>What the steps of one path over one graph share: the graph, the budget, lists to work with.</summary>
internal sealed class PathRun(GraphView graph, ExecutionBudget budget)
{
    private const int StepsBetweenChecks = 1024;
    private readonly Stack<IdList> _free = [];
    private int _steps;

    public GraphView Graph => graph;

    public ExecutionBudget Budget => budget;

    /// <summary>Counts one visit of a node and looks at the budget now and then.</summary>
    public void Step()
    {
        if (++_steps % StepsBetweenChecks == 0) budget.Check();
    }

    /// <summary>An empty list, to be given back.</summary>
    public IdList Rent() => _free.TryPop(out var list) ? list : new IdList(budget);

    public void Return(IdList list)
    {
        list.Clear();
        _free.Push(list);
    }
}
