namespace KnowledgeGraph.Export;

/// <summary>Graphviz is missing, took too long, or could not draw. The message begins with a code and says what to do.</summary>
public sealed class GraphvizException : Exception
{
    internal GraphvizException(string code, string message, Exception? innerException = null)
        : base($"{code}: {message}", innerException) => Code = code;

    /// <summary>The code, <c>KG6101</c> to <c>KG6199</c>.</summary>
    public string Code { get; }
}
