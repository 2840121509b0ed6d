using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Paths;
using KnowledgeGraph.Sparql.Planning;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Service;

/// <summary>SERVICE. SPARQL 1.1 Federated Query section 2. Each endpoint is asked once, the whole pattern; its answer is joined here.</summary>
internal sealed class ServiceNode : PlanNode
{
    /// <summary>Makes the step.</summary>
    /// <param name="name">The endpoint, or the slot of its variable, which the input must bind.</param>
    /// <param name="query">What is sent.</param>
    /// <param name="silent">Whether a failure stands for the empty solution.</param>
    /// <param name="columns">The columns of the answer that are wanted, by the names they have there.</param>
    public ServiceNode(PathEnd name, string query, bool silent, ImmutableDictionary<string, int> columns)
    {
        (Name, Query, IsSilent, Columns) = (name, query, silent, columns);
        Slots = [.. columns.Values];
    }

    public PathEnd Name { get; }

    public string Query { get; }

    public bool IsSilent { get; }

    public ImmutableDictionary<string, int> Columns { get; }

    public override ImmutableHashSet<int> Slots { get; }

    public override ImmutableHashSet<int> CertainSlots => [];

    /// <summary>Makes the step of a pattern whose variables may have been renamed: the name that a variable has in the text stands up to the second dot.</summary>
    public static ServiceNode Of(GraphPattern.Service service, PathEnd name, IEnumerable<Variable> variables, SlotMap slots, double cost)
    {
        var columns = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var variable in variables) columns.TryAdd(variable.Name.TrimStart('.').Split('.')[0], slots.Of(variable));
        return new ServiceNode(name, service.Text, service.Silent, columns.ToImmutable()) { EstimatedRows = 1000, EstimatedCost = cost };
    }

    public override string Describe(SlotMap slots) => $"Service{(IsSilent ? " silent" : "")} {Name.Describe(slots)}";

    protected override Operator Start(ExecutionContext context, Operator? input) => new ServiceOperator(this, context, input);
}
