using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Takes the triple term in a slot apart: the rows in which its parts agree with a pattern, with the pattern's variables bound. SPARQL 1.2.</summary>
internal sealed class TripleTermOperator(ExecutionContext context, Operator input, int slot, Place[] parts) : Operator
{
    private readonly RowBatch _out = context.NewBatch();
    private readonly int[] _selected = new int[RowBatch.Capacity];
    private readonly uint[][] _found = [new uint[RowBatch.Capacity], new uint[RowBatch.Capacity], new uint[RowBatch.Capacity]];

    public override RowBatch? Next()
    {
        while (input.Next() is { } batch)
        {
            int count = 0;
            for (int row = 0; row < batch.Count; row++)
            {
                if (Agrees(batch, row, count)) _selected[count++] = row;
            }

            if (count == 0) continue;
            _out.Clear();
            _out.Append(batch, _selected.AsSpan(0, count));
            for (int i = 0; i < parts.Length; i++)
            {
                if (parts[i].IsVariable) _found[i].AsSpan(0, count).CopyTo(_out.Writable(parts[i].Slot));
            }

            return _out;
        }

        return null;
    }

    public override void Dispose()
    {
        input.Dispose();
        base.Dispose();
    }

    private bool Agrees(RowBatch batch, int row, int target)
    {
        uint id = batch[slot, row];
        if (id == 0 || context.Terms.KindOf(id) != TermKind.TripleTerm) return false;
        var (subject, predicate, @object) = context.Terms.TripleOf(id);
        ReadOnlySpan<uint> ids = [subject, predicate, @object];
        for (int i = 0; i < parts.Length; i++)
        {
            uint known = parts[i].IsVariable ? batch[parts[i].Slot, row] : parts[i].Id;
            if (known != 0 && known != ids[i]) return false;
            for (int k = 0; k < i; k++)
            {
                if (parts[i].IsVariable && parts[k].Slot == parts[i].Slot && ids[k] != ids[i]) return false;
            }

            _found[i][target] = ids[i];
        }

        return true;
    }
}
