using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>Numbers the groups of rows by the ids of some slots, in the order of their first rows.</summary>
internal sealed class GroupKeys
{
    private readonly ImmutableArray<int> _slots;
    private readonly uint[]?[] _columns;

    // One key or two are packed; three or more are rows of a table.
    private readonly PairTable? _pairs;
    private readonly KeyTable? _rows;

    public GroupKeys(ImmutableArray<int> slots, ExecutionBudget budget)
    {
        _slots = slots;
        _columns = new uint[]?[slots.Length];
        if (slots.Length <= 2) _pairs = new PairTable(budget);
        else _rows = new KeyTable(slots.Length, budget);
    }

    public int Count => _pairs?.Count ?? _rows!.Count;

    /// <summary>The id that a group has in a key, by the key's place.</summary>
    public uint this[int group, int key] => _pairs is null ? _rows![group, key] : (uint)(_pairs[group] >> (key == 0 ? 32 : 0));

    /// <summary>Writes the group of each row of a batch.</summary>
    public void Number(RowBatch batch, int[] groups)
    {
        for (int key = 0; key < _columns.Length; key++) _columns[key] = batch.Columns[_slots[key]];
        if (_pairs is not null) NumberPairs(_pairs, batch.Count, groups);
        else NumberRows(_rows!, batch.Count, groups);
    }

    private void NumberPairs(PairTable pairs, int count, int[] groups)
    {
        uint[]? first = _columns[0];
        uint[]? second = _columns.Length > 1 ? _columns[1] : null;
        for (int row = 0; row < count; row++) pairs.Add(first is null ? 0 : first[row], second is null ? 0 : second[row], out groups[row]);
    }

    private void NumberRows(KeyTable rows, int count, int[] groups)
    {
        Span<uint> key = _columns.Length <= 16 ? stackalloc uint[_columns.Length] : new uint[_columns.Length];
        for (int row = 0; row < count; row++)
        {
            for (int i = 0; i < key.Length; i++) key[i] = _columns[i] is { } ids ? ids[row] : 0;
            rows.Add(key, out groups[row]);
        }
    }
}
