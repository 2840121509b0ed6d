namespace KnowledgeGraph.Language.Naming;

/// <summary>A table of small vectors for one trait of a word; the row is the trait modulo the number of rows, which is a power of two.</summary>
internal sealed record NameTable(int Rows, int Width, Func<NameWord, uint> Trait)
{
    /// <summary>The tables that the network reads beside the vectors of whole words and of stretches of letters.</summary>
    internal static IReadOnlyList<NameTable> All { get; } =
    [
        new(8192, 24, word => word.Traits.Suffix4),
        new(4096, 24, word => word.Traits.Suffix3),
        new(1024, 12, word => word.Traits.Suffix2),
        new(4096, 16, word => word.Traits.Prefix3),
        new(1024, 8, word => word.Traits.Prefix2),
        new(512, 20, word => word.Traits.Shape),
        new(256, 16, word => word.Tag),
        new(1 << NameListIndex.Marks, 16, word => word.Marks),
    ];

    /// <summary>The row of a word.</summary>
    internal int RowOf(in NameWord word) => (int)(Trait(word) & (uint)(Rows - 1));
}
