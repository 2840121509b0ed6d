using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Service;

/// <summary>Rows of some slots, found again by the first of the slots that all of them bind.</summary>
internal sealed class HeldRows
{
    private readonly int[] _slots;
    private readonly List<uint[]> _rows;
    private readonly ILookup<uint, uint[]>? _byKey;
    private readonly int _key;

    public HeldRows(int[] slots, List<uint[]> rows)
    {
        (_slots, _rows) = (slots, rows);
        _key = Array.FindIndex(slots, slot => rows.TrueForAll(row => row[Array.IndexOf(slots, slot)] != 0));
        if (_key >= 0) _byKey = rows.ToLookup(row => row[_key]);
    }

    /// <summary>The rows that bind no slot to another term than a row of a batch does. SPARQL 1.1 section 18.3.</summary>
    public IEnumerable<uint[]> Compatible(RowBatch batch, int row)
    {
        uint key = _byKey is null ? 0 : batch[_slots[_key], row];
        return (key == 0 ? _rows : _byKey![key]).Where(held => IsCompatible(held, batch, row));
    }

    private bool IsCompatible(uint[] held, RowBatch batch, int row)
    {
        for (int i = 0; i < held.Length; i++)
        {
            uint other = batch[_slots[i], row];
            if (held[i] != 0 && other != 0 && held[i] != other) return false;
        }

        return true;
    }
}
