using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>Runs a <see cref="PathNode"/>: for each input row the pairs of the path that fit to it.</summary>
internal sealed class PathOperator : Operator
{
    private readonly PathNode _node;
    private readonly ExecutionContext _context;
    private readonly Operator? _input;
    private readonly PathCursor _cursor;
    private readonly JoinedRows _rows;
    private readonly IEnumerator<RowBatch> _batches;

    public PathOperator(PathNode node, ExecutionContext context, Operator? input)
    {
        (_node, _context, _input) = (node, context, input);
        _cursor = node.Cursor(context);
        _rows = new JoinedRows(context.NewBatch(), node.Subject.Slot, node.Object.Slot);
        _batches = (input is null ? Join(null, 1) : JoinAll(input)).GetEnumerator();
    }

    public override RowBatch? Next() => _batches.MoveNext() ? _batches.Current : null;

    public override void Dispose()
    {
        _batches.Dispose();
        _input?.Dispose();
        base.Dispose();
    }

    private IEnumerable<RowBatch> JoinAll(Operator input)
    {
        while (input.Next() is { } batch)
        {
            foreach (var joined in Join(batch, batch.Count)) yield return joined;
        }
    }

    private IEnumerable<RowBatch> Join(RowBatch? batch, int count)
    {
        _context.Budget.Check();
        for (int row = 0; row < count; row++)
        {
            _cursor.Begin(_node.Subject.In(batch, row), _node.Object.In(batch, row));
            while (_cursor.Next(out uint subject, out uint @object))
            {
                _rows.Add(row, subject, @object);
                if (_rows.IsFull) yield return _rows.Take(batch);
            }
        }

        if (_rows.Count > 0) yield return _rows.Take(batch);
    }
}
