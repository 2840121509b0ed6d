using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Packed decimals by value, in units of the last digit that a packed decimal can have; both ends are in it.</summary>
internal readonly record struct ScaledRange(long First, long Last)
{
    private static ReadOnlySpan<int> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>The value of a packed decimal in those units.</summary>
    public static long Of(uint id) => (long)TermId.MantissaOf(id) * Powers[TermId.GreatestScale - TermId.ScaleOf(id)];

    public bool Contains(uint id)
    {
        long value = Of(id);
        return value >= First && value <= Last;
    }
}
