using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <summary>A document is not what its syntax allows; says where and why.</summary>
/// <remarks>The message begins with the place, as compilers print it: <c>graph.ttl:12:24: KG1003: space is not allowed in an IRI …</c>.</remarks>
public sealed class RdfSyntaxException : FormatException
{
    internal RdfSyntaxException(string sourceName, int line, int column, RdfMessage message)
        : base(string.Create(CultureInfo.InvariantCulture, $"{sourceName}:{line + 1}:{column + 1}: {message.Code}: {message.Text}"))
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

    /// <summary>The error's code, "KG1003"; listed in <c>RdfErrors</c>.</summary>
    public string Code { get; }
}
