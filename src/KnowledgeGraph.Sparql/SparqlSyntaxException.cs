using System.Globalization;

namespace KnowledgeGraph.Sparql;

/// <summary>A query or an update is not what SPARQL allows; says where and why.</summary>
/// <remarks>The message begins with the place, as compilers print it: <c>query.rq:3:14: KG5001: found '}' where …</c>.</remarks>
public sealed class SparqlSyntaxException : FormatException
{
    internal SparqlSyntaxException(string sourceName, int line, int column, SourceSpan span, SparqlMessage message)
        : base(string.Create(CultureInfo.InvariantCulture, $"{sourceName}:{line + 1}:{column + 1}: {message.Code}: {message.Text}"))
    {
        SourceName = sourceName;
        Line = line;
        Column = column;
        Span = span;
        Code = message.Code;
    }

    /// <summary>The name of the text, as the caller gave it.</summary>
    public string SourceName { get; }

    /// <summary>Line of the fault, from 0 (the message prints it from 1).</summary>
    public int Line { get; }

    /// <summary>Column of the fault in UTF-16 code units, from 0 (the message prints it from 1).</summary>
    public int Column { get; }

    /// <summary>The stretch of the text that is at fault; empty at the end of the text.</summary>
    public SourceSpan Span { get; }

    /// <summary>The error's code, "KG5001"; listed in <c>SparqlErrors</c>.</summary>
    public string Code { get; }
}
