namespace KnowledgeGraph.TestSupport;

/// <summary>An output is not the approved one; the message holds the lines that differ.</summary>
public sealed class GoldenMismatchException : Exception
{
    internal GoldenMismatchException(string message)
        : base(message)
    {
    }
}
