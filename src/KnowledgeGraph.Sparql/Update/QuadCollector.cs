using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Aggregation;
using KnowledgeGraph.Sparql.Construct;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;
using QuadPattern = KnowledgeGraph.Sparql.Algebra.QuadPattern;

namespace KnowledgeGraph.Sparql.Update;

/// <summary>The distinct quads that the solutions of an update put into one of its templates, in the order of the solutions.</summary>
internal sealed class QuadCollector(ExecutionContext context, ImmutableArray<QuadPattern> patterns, uint graph)
{
    private readonly Template _template = new(context.Terms, context.Slots, patterns, graph);
    private readonly KeyTable _quads = new(4, context.Budget);
    private readonly List<QuadIds> _ofSolution = [];

    public IEnumerable<QuadIds> Quads
    {
        get
        {
            for (int i = 0; i < _quads.Count; i++) yield return new QuadIds(_quads[i, 0], _quads[i, 1], _quads[i, 2], _quads[i, 3]);
        }
    }

    public void Add(RowBatch batch)
    {
        if (patterns.IsEmpty) return;
        for (int row = 0; row < batch.Count; row++)
        {
            _ofSolution.Clear();
            _template.Fill(batch, row, _ofSolution);
            foreach (var quad in _ofSolution) _quads.Add([quad.Subject, quad.Predicate, quad.Object, quad.Graph], out _);
        }
    }
}
