using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Sparql;

/// <summary>Names and media types of the result formats.</summary>
public static class SparqlResultsFormats
{
    /// <summary>The media type as registered, without parameters: <c>application/sparql-results+json</c>.</summary>
    public static string MediaType(SparqlResultsFormat format) => format switch
    {
        SparqlResultsFormat.Json => "application/sparql-results+json",
        SparqlResultsFormat.Xml => "application/sparql-results+xml",
        SparqlResultsFormat.Csv => "text/csv",
        _ => "text/tab-separated-values",
    };

    /// <summary>The format of a file name.</summary>
    /// <param name="path">Ends in .srj, .json, .srx, .xml, .csv or .tsv; letters may be large or small.</param>
    /// <param name="format">The format.</param>
    /// <returns>False where the name has another ending.</returns>
    public static bool TryOfFileName(string path, [NotNullWhen(true)] out SparqlResultsFormat? format)
    {
        ArgumentNullException.ThrowIfNull(path);
        format = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SRJ" or ".JSON" => SparqlResultsFormat.Json,
            ".SRX" or ".XML" => SparqlResultsFormat.Xml,
            ".CSV" => SparqlResultsFormat.Csv,
            ".TSV" => SparqlResultsFormat.Tsv,
            _ => null,
        };
        return format is not null;
    }
}
