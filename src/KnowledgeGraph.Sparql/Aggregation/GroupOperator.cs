using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>Runs a <see cref="GroupNode"/>: reads all rows, then gives the groups.</summary>
internal sealed class GroupOperator : Operator
{
    private readonly GroupNode _node;
    private readonly ExecutionContext _context;
    private readonly Operator _inner;
    private readonly GroupKeys? _groups;
    private readonly Aggregator[] _aggregators;
    private readonly int[] _groupOfRow = new int[RowBatch.Capacity];
    private readonly RowBatch _output;
    private int _count;
    private int _next = -1;

    public GroupOperator(GroupNode node, ExecutionContext context, Operator inner)
    {
        (_node, _context, _inner) = (node, context, inner);
        _groups = node.Keys.IsEmpty ? null : new GroupKeys(node.Keys, context.Budget);
        _count = node.Keys.IsEmpty ? 1 : 0;
        _aggregators = [.. node.Aggregates.Select(step => new Aggregator(step, node, context))];
        _output = context.NewBatch();
    }

    public override RowBatch? Next()
    {
        if (_next < 0) ReadAll();
        _context.Budget.Check();
        int count = Math.Min(RowBatch.Capacity, _count - _next);
        if (count == 0) return null;
        _output.Clear();
        for (int column = 0; column < _node.Keys.Length; column++) WriteKeys(column, count);
        foreach (var aggregator in _aggregators) aggregator.Write(_output, _next, count);
        _output.Count = count;
        _next += count;
        return _output;
    }

    public override void Dispose()
    {
        _inner.Dispose();
        base.Dispose();
    }

    private void ReadAll()
    {
        _next = 0;
        while (_inner.Next() is { } batch)
        {
            _context.Budget.Check();
            if (_groups is not null)
            {
                _groups.Number(batch, _groupOfRow);
                _count = _groups.Count;
            }

            foreach (var aggregator in _aggregators) aggregator.Add(batch, _groupOfRow.AsSpan(0, batch.Count), _count);
        }
    }

    private void WriteKeys(int column, int count)
    {
        uint[] target = _output.Writable(_node.Keys[column]);
        for (int i = 0; i < count; i++) target[i] = _groups![_next + i, column];
    }
}
