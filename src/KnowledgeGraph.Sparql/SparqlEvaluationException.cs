namespace KnowledgeGraph.Sparql;

/// <summary>A query is well written but asks for what cannot be done. An error inside an expression is none of these: it is a value of SPARQL's logic.</summary>
public sealed class SparqlEvaluationException : Exception
{
    internal SparqlEvaluationException(string code, string message, Exception? cause = null)
        : base($"{code}: {message}", cause) => Code = code;

    /// <summary>The code of the error, "KG5211" for example.</summary>
    public string Code { get; }
}
