namespace KnowledgeGraph.Extraction;

/// <summary>A file of the ontology folder cannot be used. The message begins with file, line and column.</summary>
public sealed class OntologyException : Exception
{
    /// <summary>Creates the exception with a message that already names the place.</summary>
    public OntologyException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public OntologyException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public OntologyException() : base("The ontology folder cannot be used.")
    {
    }
}
