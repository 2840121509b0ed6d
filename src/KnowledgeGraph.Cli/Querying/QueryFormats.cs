namespace KnowledgeGraph.Cli.Querying;

/// <summary>The words for <see cref="QueryFormat"/> on the command line.</summary>
internal static class QueryFormats
{
    public static readonly string[] Names = ["table", "json", "xml", "csv", "tsv", "ttl", "nt", "jsonld"];

    public static QueryFormat Of(string name) => (QueryFormat)Array.IndexOf(Names, name);

    /// <summary>Whether it is for triples, the answers of CONSTRUCT and DESCRIBE.</summary>
    public static bool IsForGraphs(this QueryFormat format) => format >= QueryFormat.Turtle;
}
