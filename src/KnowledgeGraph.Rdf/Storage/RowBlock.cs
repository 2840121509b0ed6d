using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Rows outside the managed heap: what a load needs for a moment goes back to the system at once, and is not counted as memory in use until the next collection.</summary>
/// <remarks>The content is not cleared at birth. After <see cref="Release"/> there are no rows; spans taken before must not be used any more. A block that nobody released goes with its last reference.</remarks>
internal sealed unsafe class RowBlock
{
    private QuadKey* _rows;

    public RowBlock(int length)
    {
        _rows = (QuadKey*)NativeMemory.Alloc((nuint)length, (nuint)sizeof(QuadKey));
        Length = length;
    }

    ~RowBlock() => Release();

    /// <summary>How many rows there is room for.</summary>
    public int Length { get; private set; }

    /// <summary>The rows, good until <see cref="Release"/>; whoever uses them holds on to the block, too.</summary>
    public Span<QuadKey> Rows => new(_rows, Length);

    /// <summary>Gives the memory back; a second time does nothing.</summary>
    public void Release()
    {
        NativeMemory.Free(_rows);
        _rows = null;
        Length = 0;
    }
}
