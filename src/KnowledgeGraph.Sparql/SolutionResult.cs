using System.Collections;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql;

/// <summary>The answer to SELECT: a table whose rows are computed as they are read.</summary>
/// <remarks>May be read once; rows that have been read stay good. Not for several threads.</remarks>
public sealed class SolutionResult : QueryResult, IEnumerable<Solution>
{
    private readonly IEnumerable<Solution>? _rows;
    private readonly SolutionStream? _stream;

    /// <summary>A table of terms that somebody has already.</summary>
    /// <param name="variables">The columns in order, without <c>?</c>.</param>
    /// <param name="rows">Each as long as <paramref name="variables"/>; null is unbound.</param>
    public SolutionResult(IReadOnlyList<string> variables, IEnumerable<IReadOnlyList<Term?>> rows)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(rows);
        var columns = new SolutionColumns(variables);
        Variables = columns.Names;
        _rows = rows.Select(row => new Solution(columns, row));
    }

    internal SolutionResult(SolutionStream stream)
    {
        _stream = stream;
        Variables = stream.Columns.Names;
    }

    /// <summary>The columns in order, without <c>?</c>.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <inheritdoc/>
    public IEnumerator<Solution> GetEnumerator() => (_rows ?? _stream!.Read()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override void Release() => _stream?.Dispose();
}
