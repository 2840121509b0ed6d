using System.Globalization;

namespace KnowledgeGraph.Sparql;

/// <summary>An evaluation came to a limit of its <see cref="QueryOptions"/>.</summary>
public sealed class SparqlLimitException : Exception
{
    private SparqlLimitException(string message)
        : base(message)
    {
    }

    internal static SparqlLimitException Time(TimeSpan limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"KG6001: the query took longer than {limit.TotalSeconds:0.###} s; allow more time, or ask for less with LIMIT or a narrower pattern"));

    internal static SparqlLimitException Memory(long limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"KG6002: the query needs more than {limit} bytes for its intermediate results; allow more memory, or join less at once"));

    internal static SparqlLimitException Rows(long limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"KG6003: the query has more than {limit} result rows; allow more, or write LIMIT"));
}
