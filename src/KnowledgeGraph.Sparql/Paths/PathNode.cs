using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Planning;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>A property path between two ends. SPARQL 1.1 section 9.</summary>
internal sealed class PathNode : PlanNode
{
    public PathNode(PathEnd subject, PropertyPath path, PathEnd @object, GraphScope scope)
    {
        (Subject, Path, Object, Scope) = (subject, path, @object, scope);
        Slots = [.. new[] { subject.Slot, @object.Slot }.Where(slot => slot >= 0)];
    }

    public PathEnd Subject { get; }

    public PropertyPath Path { get; }

    public PathEnd Object { get; }

    public GraphScope Scope { get; }

    public override ImmutableHashSet<int> Slots { get; }

    public override ImmutableHashSet<int> CertainSlots => Slots;

    public override string Describe(SlotMap slots) =>
        $"Path {Subject.Describe(slots)} {PathText.Of(Path)} {Object.Describe(slots)}";

    protected override Operator Start(ExecutionContext context, Operator? input) => new PathOperator(this, context, input);

    /// <summary>The path over the graph that the scope now has.</summary>
    public PathCursor Cursor(ExecutionContext context)
    {
        var run = new PathRun(new GraphView(Scope.Snapshot, Scope.Graph), context.Budget);
        return new PathCursor(run, new PathCompiler(context.Terms.Dictionary, run).Compile(Path), this);
    }
}
