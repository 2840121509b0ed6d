using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Service;

/// <summary>Runs a <see cref="ServiceNode"/>.</summary>
internal sealed class ServiceOperator : Operator
{
    private readonly ServiceNode _node;
    private readonly ExecutionContext _context;
    private readonly Operator? _input;
    private readonly ServiceAnswers _answers;
    private readonly RowBatch _output;
    private readonly IEnumerator<RowBatch> _batches;

    public ServiceOperator(ServiceNode node, ExecutionContext context, Operator? input)
    {
        (_node, _context, _input) = (node, context, input);
        _answers = new ServiceAnswers(node, context);
        _output = context.NewBatch();
        _batches = Run().GetEnumerator();
    }

    public override RowBatch? Next() => _batches.MoveNext() ? _batches.Current : null;

    public override void Dispose()
    {
        _batches.Dispose();
        _input?.Dispose();
        _answers.Dispose();
        base.Dispose();
    }

    private IEnumerable<RowBatch> Run()
    {
        foreach (var batch in Input())
        {
            _context.Budget.Check();
            _output.Clear();
            for (int row = 0; row < batch.Count; row++)
            {
                foreach (uint[] found in _answers.Of(_node.Name.In(batch, row)).Compatible(batch, row))
                {
                    Append(batch, row, found);
                    if (!_output.IsFull) continue;
                    yield return _output;
                    _output.Clear();
                }
            }

            if (_output.Count > 0) yield return _output;
        }
    }

    private IEnumerable<RowBatch> Input()
    {
        if (_input is null)
        {
            yield return new RowBatch(_context.Slots.Count) { Count = 1 };
            yield break;
        }

        while (_input.Next() is { } batch) yield return batch;
    }

    private void Append(RowBatch batch, int row, uint[] found)
    {
        int target = _output.Count;
        _output.Append(batch, [row]);
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i] != 0) _output.Writable(_answers.Slots[i])[target] = found[i];
        }
    }
}
