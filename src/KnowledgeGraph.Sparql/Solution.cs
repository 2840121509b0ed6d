using System.Collections;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql;

/// <summary>A row of a <see cref="SolutionResult"/>: a term or null (unbound) for each of its variables. Terms are decoded when asked for.</summary>
public sealed class Solution : IReadOnlyList<Term?>
{
    private readonly SolutionColumns _columns;
    private readonly IReadOnlyList<Term?>? _terms;
    private readonly SolutionPage? _page;
    private readonly int _row;

    internal Solution(SolutionColumns columns, IReadOnlyList<Term?> terms)
    {
        _columns = columns;
        _terms = terms;
    }

    internal Solution(SolutionColumns columns, SolutionPage page, int row)
    {
        _columns = columns;
        _page = page;
        _row = row;
    }

    /// <summary>The columns in order, without <c>?</c>.</summary>
    public IReadOnlyList<string> Variables => _columns.Names;

    /// <inheritdoc/>
    public int Count => _columns.Names.Count;

    /// <summary>The term of a column, counted from 0; null where it is unbound.</summary>
    public Term? this[int index] => _terms is null ? _page!.Term(index, _row) : _terms[index];

    /// <summary>The term of a variable, named without <c>?</c>; null where it is unbound or no column.</summary>
    public Term? this[string variable] => _columns.IndexOf(variable) is >= 0 and var index ? this[index] : null;

    /// <inheritdoc/>
    public IEnumerator<Term?> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
