namespace KnowledgeGraph.Sparql;

/// <summary>A query is well written but asks for what cannot be done. An error inside an expression is none of these: it is a value of SPARQL's logic.</summary>
public sealed class SparqlEvaluationException : Exception
{
    internal SparqlEvaluationException(string code, string message, Exception? cause = null)
        : base($"{code}: {message}", cause) => Code = code;

    /// <summary>The code of the error, "KG6010" for example.</summary>
    public string Code { get; }

    internal static SparqlEvaluationException TooDeep() => new("KG6011", "the query nests its groups too deeply to be planned; write it flatter");

    internal static SparqlEvaluationException NoSuchFunction(string name, int arguments) => new(
        "KG6050", $"there is no function {name} with {arguments} arguments; look it up in SPARQL 1.1 section 17.4");
}
