namespace KnowledgeGraph.Rdf;

/// <summary>Orders text by Unicode code point, which is also the order of its UTF-8 bytes (that of <c>LC_ALL=C sort</c>).</summary>
/// <remarks>UTF-16 order differs: it puts code points above U+FFFF, whose first code unit is a surrogate, before U+E000 to U+FFFF.</remarks>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    int IComparer<string>.Compare(string? x, string? y) => Compare(x ?? "", y ?? "");

    public static int Compare(string left, string right)
    {
        int same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length) return left.Length.CompareTo(right.Length);
        return Weight(left[same]).CompareTo(Weight(right[same]));
    }

    // Surrogates move above the rest of the basic plane.
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
