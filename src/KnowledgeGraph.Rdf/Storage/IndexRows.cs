namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Rows of a slice as quads, one by one.</summary>
internal static class IndexRows
{
    /// <summary>The quads of a slice, in its order.</summary>
    public static IEnumerable<QuadKey> Of(IndexSlice slice)
    {
        if (slice.Index is not { } index || slice.IsEmpty) yield break;
        int place = index.Leading.PlaceOfRow(slice.Start);
        for (int row = slice.Start; row < slice.Start + slice.Count; row++)
        {
            if (row == index.Leading.Starts[place + 1]) place++;
            yield return index.RowAt(row, index.Leading.Keys[place]);
        }
    }

    /// <summary>Writes all quads of an index, in its order.</summary>
    public static void Copy(QuadIndex index, Span<QuadKey> target)
    {
        var starts = index.Leading.Starts;
        var keys = index.Leading.Keys;
        for (int i = 0; i < keys.Length; i++)
        {
            for (int row = starts[i]; row < starts[i + 1]; row++) target[row] = index.RowAt(row, keys[i]);
        }
    }
}
