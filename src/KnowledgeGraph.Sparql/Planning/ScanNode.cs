using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>A triple pattern: a range of an index, or, with an input, an index lookup for each row.</summary>
internal sealed class ScanNode : PlanNode
{
    private readonly GraphScope _scope;
    private readonly Place _subject;
    private readonly Place _predicate;
    private readonly Place _object;
    private readonly string _text;
    private readonly IReadOnlyList<IdRange>? _objects;

    public ScanNode(GraphScope scope, Place subject, Place predicate, Place @object, string text, ProbeKind kind, ImmutableHashSet<int> discard, IReadOnlyList<IdRange>? objects = null)
    {
        (_scope, _subject, _predicate, _object, _text, Kind, Discard, _objects) = (scope, subject, predicate, @object, text, kind, discard, objects);
        Own = [.. new[] { subject.Slot, predicate.Slot, @object.Slot, scope.Slot }.Where(slot => slot >= 0)];
    }

    public ProbeKind Kind { get; }

    /// <summary>Slots, of the input too, that nobody reads later.</summary>
    public ImmutableHashSet<int> Discard { get; }

    public override ImmutableHashSet<int> Slots => Kind is ProbeKind.Join or ProbeKind.Outer ? Own : [];

    public override ImmutableHashSet<int> CertainSlots => Kind == ProbeKind.Join ? Own : [];

    private ImmutableHashSet<int> Own { get; }

    public override string Describe(SlotMap slots) => Kind switch
    {
        ProbeKind.Join => $"Scan {_text}{(_objects is null ? "" : " (range)")}",
        ProbeKind.Outer => $"Scan optional {_text}",
        ProbeKind.Semi => $"Exists {_text}",
        _ => $"Exists not {_text}",
    };

    protected override Operator Start(ExecutionContext context, Operator? input)
    {
        var access = new QuadAccess(_scope, _subject, _predicate, _object) { Objects = _objects };
        if (input is null && Kind == ProbeKind.Join) return new ScanOperator(context, access, access.Slices(), slot => !Discard.Contains(slot));
        return new ProbeOperator(context, input ?? UnitOperator.Empty(context), access, Kind, Discard);
    }
}
