using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>A quad as the numbers of its terms; graph 0 is the default graph. The four numbers lie in a row, so that a column can be taken by its index.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct QuadKey(uint Subject, uint Predicate, uint Object, uint Graph)
{
    /// <summary>The number in a column.</summary>
    public uint this[QuadColumn column]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.Add(ref Unsafe.As<QuadKey, uint>(ref Unsafe.AsRef(in this)), (int)column);
    }
}
