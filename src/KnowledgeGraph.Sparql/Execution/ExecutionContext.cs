using System.Security.Cryptography;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>What all steps of one evaluation share.</summary>
internal sealed class ExecutionContext
{
    private Random? _random;

    public required DatasetSnapshot Snapshot { get; init; }

    /// <summary>The terms of the snapshot and those that this evaluation makes.</summary>
    public required QueryTerms Terms { get; init; }

    public required SlotMap Slots { get; init; }

    public required QueryOptions Options { get; init; }

    /// <summary>Counts rows and memory against the limits and stops the evaluation when time is over; every operator calls it once for each batch.</summary>
    public required ExecutionBudget Budget { get; init; }

    /// <summary>The one moment that NOW() gives in all of the evaluation.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The base of IRI(); null where none is known.</summary>
    public Rdf.Iri? Base { get; init; }

    /// <summary>Counts what each step gives, for EXPLAIN; null where nobody asks.</summary>
    public PlanProfile? Profile { get; init; }

    /// <summary>Where RAND() and UUID() have their numbers from: the same in each evaluation with the same seed.</summary>
    public Random Random => _random ??= new Random(Options.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue));

    /// <summary>The same evaluation for a plan of other variables.</summary>
    public ExecutionContext WithSlots(SlotMap slots) =>
        new() { Snapshot = Snapshot, Terms = Terms, Slots = slots, Options = Options, Budget = Budget, Now = Now, Base = Base };

    /// <summary>An empty batch of this evaluation.</summary>
    public RowBatch NewBatch() => new(Slots.Count);
}
