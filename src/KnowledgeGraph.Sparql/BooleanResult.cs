namespace KnowledgeGraph.Sparql;

/// <summary>The answer to ASK.</summary>
/// <param name="value">Whether there is a solution.</param>
public sealed class BooleanResult(bool value) : QueryResult
{
    /// <summary>Whether there is a solution.</summary>
    public bool Value { get; } = value;
}
