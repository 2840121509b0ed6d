using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Neural;

/// <summary>A table of small vectors for one trait of a word; the row is the hash of the trait modulo the number of rows, which is a power of two.</summary>
internal sealed record HashedTable(int Rows, int Width, Func<WordTraits, uint> Trait)
{
    /// <summary>The tables that the network reads beside the vectors of whole words.</summary>
    internal static IReadOnlyList<HashedTable> All { get; } =
    [
        new(8192, 32, traits => traits.Suffix4),
        new(4096, 32, traits => traits.Suffix3),
        new(1024, 16, traits => traits.Suffix2),
        new(256, 8, traits => traits.Suffix1),
        new(4096, 16, traits => traits.Prefix3),
        new(1024, 8, traits => traits.Prefix2),
        new(512, 24, traits => traits.Shape),
    ];

    /// <summary>The row of a word.</summary>
    internal int RowOf(in WordTraits word) => (int)(Trait(word) & (uint)(Rows - 1));
}
