namespace KnowledgeGraph.Extraction;

/// <summary>A file of gold facts cannot be used. The message begins with file, line and column, both from 1; the column counts UTF-16 code units.</summary>
public sealed class GoldFormatException : Exception
{
    /// <summary>Creates the exception with a message that already names the place.</summary>
    public GoldFormatException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public GoldFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public GoldFormatException() : base("The gold facts cannot be used.")
    {
    }
}
