namespace KnowledgeGraph.Export;

/// <summary>A format cannot say what the dataset says. The message begins with a code and says what to do.</summary>
public sealed class ExportException : Exception
{
    internal ExportException(string code, string message)
        : base($"{code}: {message}") => Code = code;

    /// <summary>The code, <c>KG6201</c> to <c>KG6299</c>.</summary>
    public string Code { get; }
}
