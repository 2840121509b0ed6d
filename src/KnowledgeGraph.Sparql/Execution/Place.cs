namespace KnowledgeGraph.Sparql.Execution;

/// <summary>What stands in one place of a triple pattern when it runs: a slot, or a constant term (slot -1).</summary>
internal readonly record struct Place(int Slot, uint Id)
{
    public bool IsVariable => Slot >= 0;

    public static Place Of(int slot) => new(slot, 0);

    public static Place Constant(uint id) => new(-1, id);
}
