using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Tests.Execution;

internal static class TestContexts
{
    /// <summary>A context over a dataset with as many slots as there are names.</summary>
    public static ExecutionContext Of(Dataset dataset, QueryOptions? options = null, params string[] variables)
    {
        options ??= new QueryOptions();
        var snapshot = dataset.Snapshot();
        var slots = new SlotMap();
        foreach (string name in variables) slots.Of(new Variable(name));
        return new ExecutionContext
        {
            Snapshot = snapshot,
            Terms = new QueryTerms(snapshot.Terms),
            Slots = slots,
            Options = options,
            Budget = new ExecutionBudget(options, CancellationToken.None),
            Now = new DateTimeOffset(2020, 2, 29, 12, 0, 0, TimeSpan.Zero),
        };
    }
}
