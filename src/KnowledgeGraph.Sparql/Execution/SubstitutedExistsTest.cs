using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Expressions;
using KnowledgeGraph.Sparql.Planning;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>EXISTS to the letter: the row's values are written into the pattern, which is then evaluated by itself. SPARQL 1.1 section 18.6, substitute.</summary>
/// <remarks>For patterns where an input row would not do the same: aggregates, limits and MINUS inside. Rows that agree on the variables concerned are asked once.</remarks>
internal sealed class SubstitutedExistsTest(ExecutionContext context, GraphPattern pattern, Variable[] variables, Func<GraphPattern, RunningQuery> plan) : IExistsTest
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly int[] _slots = [.. variables.Select(context.Slots.Of)];

    public bool Exists(RowBatch batch, int row)
    {
        string key = string.Join(' ', _slots.Select(slot => batch[slot, row]));
        if (_known.TryGetValue(key, out bool known)) return known;
        context.Budget.Check();
        bool exists = Evaluate(batch, row);
        _known.Add(key, exists);
        return exists;
    }

    private bool Evaluate(RowBatch batch, int row)
    {
        var values = new Dictionary<Variable, Term>();
        for (int i = 0; i < variables.Length; i++)
        {
            if (context.Terms.Decode(batch[_slots[i], row]) is { } term) values.Add(variables[i], term);
        }

        using var rows = plan(Substitution.Values(values).In(pattern));
        return rows.Next() is not null;
    }
}
