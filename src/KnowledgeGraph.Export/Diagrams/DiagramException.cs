namespace KnowledgeGraph.Export;

/// <summary>A picture was asked for that the dataset cannot give. The message begins with a code and says what to do.</summary>
public sealed class DiagramException : Exception
{
    internal DiagramException(string code, string message, IReadOnlyList<string>? suggestions = null)
        : base($"{code}: {message}")
    {
        Code = code;
        Suggestions = suggestions ?? [];
    }

    /// <summary>The code, such as <c>KG6001</c>.</summary>
    public string Code { get; }

    /// <summary>Labels that are in the dataset and near to the one asked for, best first; empty where none is.</summary>
    public IReadOnlyList<string> Suggestions { get; }
}
