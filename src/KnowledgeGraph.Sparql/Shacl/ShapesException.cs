namespace KnowledgeGraph.Sparql;

/// <summary>A shapes graph says something that SHACL does not allow; the message names the shape, the parameter and what was expected.</summary>
public sealed class ShapesException : Exception
{
    internal ShapesException(string message)
        : base(message)
    {
    }
}
