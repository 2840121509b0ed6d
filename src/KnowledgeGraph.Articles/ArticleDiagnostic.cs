using System.Globalization;

namespace KnowledgeGraph.Articles;

/// <summary>Something worth telling the reader about a file.</summary>
/// <param name="Code"><c>KG2</c> and three digits; never reused for another meaning.</param>
/// <param name="SourceName">The file as it is shown to users.</param>
/// <param name="Line">Line, from 1; null when the whole file is meant.</param>
/// <param name="Column">Column in UTF-16 code units, from 1; null when the whole line or file is meant.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record ArticleDiagnostic(string Code, string SourceName, int? Line, int? Column, string Message, DiagnosticSeverity Severity)
{
    /// <summary><c>file:line:column: code: message</c>, with the parts that are known.</summary>
    public override string ToString()
    {
        var place = (Line, Column) switch
        {
            ({ } line, { } column) => string.Create(CultureInfo.InvariantCulture, $"{SourceName}:{line}:{column}"),
            ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $"{SourceName}:{line}"),
            _ => SourceName,
        };
        return $"{place}: {Code}: {Message}";
    }
}
