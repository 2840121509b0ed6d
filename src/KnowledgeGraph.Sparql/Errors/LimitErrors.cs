using System.Globalization;

namespace KnowledgeGraph.Sparql;

/// <summary>The messages of limits. Codes KG5301 to KG5399 belong to them; a code is never reused.</summary>
internal static class LimitErrors
{
    public static SparqlLimitException Time(TimeSpan limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"KG5301: the query took longer than {limit.TotalSeconds:0.###} s; allow more time, or ask for less with LIMIT or a narrower pattern"));

    public static SparqlLimitException Memory(long limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"KG5302: the query needs more than {limit} bytes for its intermediate results; allow more memory, or join less at once"));

    public static SparqlLimitException Rows(long limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"KG5303: the query has more than {limit} result rows; allow more, or write LIMIT"));
}
