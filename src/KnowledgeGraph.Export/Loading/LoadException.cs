namespace KnowledgeGraph.Export;

/// <summary>A store could not be loaded. The message begins with a code and says what to do.</summary>
public sealed class LoadException : Exception
{
    internal LoadException(string code, string message, Exception? innerException = null)
        : base($"{code}: {message}", innerException) => Code = code;

    /// <summary>The code, <c>KG6301</c> to <c>KG6399</c>.</summary>
    public string Code { get; }
}
