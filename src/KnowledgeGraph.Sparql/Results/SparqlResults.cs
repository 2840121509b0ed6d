using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>What a SELECT or an ASK gives: a table of solutions, or one boolean.</summary>
/// <remarks>SPARQL 1.1 Query Results JSON Format section 3. The model is that of all four result formats; links are in JSON and XML only.</remarks>
public sealed class SparqlResults
{
    private SparqlResults(IReadOnlyList<string> variables, IEnumerable<IReadOnlyList<Term?>> rows, bool? boolean, IReadOnlyList<string>? links)
    {
        Variables = variables;
        Rows = rows;
        Boolean = boolean;
        Links = links ?? [];
    }

    /// <summary>The columns in order, without <c>?</c>; none for a boolean.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>The solutions in order, each with as many places as there are variables; null is unbound. None for a boolean.</summary>
    /// <remarks>May be a stream that can be enumerated only once, as the rows are found; what a reader returns is held in memory. A writer enumerates once.</remarks>
    public IEnumerable<IReadOnlyList<Term?>> Rows { get; }

    /// <summary>The answer of an ASK; null for a table.</summary>
    public bool? Boolean { get; }

    /// <summary>The addresses of documents about the result, as they were written.</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>A table.</summary>
    /// <param name="variables">Distinct names without <c>?</c>.</param>
    /// <param name="rows">Each with one place for each variable.</param>
    /// <param name="links">Addresses of documents about the result; null for none.</param>
    /// <exception cref="ArgumentException">A name is empty or comes twice.</exception>
    public static SparqlResults OfSolutions(IReadOnlyList<string> variables, IEnumerable<IReadOnlyList<Term?>> rows, IReadOnlyList<string>? links = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(rows);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in variables)
        {
            if (string.IsNullOrEmpty(name) || !seen.Add(name)) throw new ArgumentException(SparqlResultErrors.BadVariables(name).Text, nameof(variables));
        }

        return new SparqlResults(variables, rows, null, links);
    }

    /// <summary>The answer of an ASK.</summary>
    /// <param name="value">The answer.</param>
    /// <param name="links">Addresses of documents about the result; null for none.</param>
    public static SparqlResults OfBoolean(bool value, IReadOnlyList<string>? links = null) => new([], [], value, links);

    /// <summary>The answer of a query, still unread; it can be written or enumerated once.</summary>
    /// <param name="answer">The answer to a SELECT or an ASK.</param>
    /// <exception cref="NotSupportedException">It is a graph, which has the syntaxes of RDF.</exception>
    public static SparqlResults Of(QueryResult answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer switch
        {
            SolutionResult table => OfSolutions(table.Variables, table),
            BooleanResult boolean => OfBoolean(boolean.Value),
            _ => throw new NotSupportedException(SparqlResultErrors.GraphIsNoTable().Text),
        };
    }
}
