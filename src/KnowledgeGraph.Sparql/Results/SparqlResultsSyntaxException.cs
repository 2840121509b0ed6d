using System.Globalization;

namespace KnowledgeGraph.Sparql;

/// <summary>A document of query results is not what its format allows; says where and why.</summary>
/// <remarks>The message begins with the place, as compilers print it: <c>answers.srj:12:24: KG5104: …</c>.</remarks>
public sealed class SparqlResultsSyntaxException : FormatException
{
    internal SparqlResultsSyntaxException(string sourceName, int line, int column, SparqlResultMessage message, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{sourceName}:{line + 1}:{column + 1}: {message.Code}: {message.Text}"), inner)
    {
        SourceName = sourceName;
        Line = line;
        Column = column;
        Code = message.Code;
    }

    /// <summary>The name of the document, as the caller gave it.</summary>
    public string SourceName { get; }

    /// <summary>Line of the fault, from 0 (the message prints it from 1).</summary>
    public int Line { get; }

    /// <summary>Column of the fault in UTF-16 code units, from 0 (the message prints it from 1).</summary>
    public int Column { get; }

    /// <summary>The error's code, "KG5104".</summary>
    public string Code { get; }
}
