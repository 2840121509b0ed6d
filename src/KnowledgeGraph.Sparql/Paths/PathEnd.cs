using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>What stands at an end of a path: a variable's slot, or a constant.</summary>
/// <param name="Slot">The slot; -1 for a constant.</param>
/// <param name="Id">The id of the constant, as <see cref="QueryTerms.Intern"/> gives it: a term that is in no triple has one too.</param>
internal readonly record struct PathEnd(int Slot, uint Id)
{
    public bool IsVariable => Slot >= 0;

    public static PathEnd Variable(int slot) => new(slot, 0);

    public static PathEnd Constant(uint id) => new(-1, id);

    /// <summary>The term that a row has there; 0 where it leaves the end open.</summary>
    public uint In(RowBatch? batch, int row) => !IsVariable ? Id : batch is null ? 0 : batch[Slot, row];

    public string Describe(SlotMap slots) => IsVariable ? slots[Slot].ToString() : $"#{Id}";
}
