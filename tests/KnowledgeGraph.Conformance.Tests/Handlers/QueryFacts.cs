using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>What the comparison needs to know of a query.</summary>
internal static class QueryFacts
{
    /// <summary>The graphs of FROM and FROM NAMED.</summary>
    public static IEnumerable<Iri> Graphs(SparqlQuery query) => query.Form.HasDatasetClause ? query.Form.From.Concat(query.Form.FromNamed).Distinct() : [];

    /// <summary>Whether the query itself, not only a part of it, has ORDER BY.</summary>
    public static bool IsOrdered(SparqlQuery query) => IsOrdered(query.Form.Pattern);

    private static bool IsOrdered(GraphPattern pattern) => pattern switch
    {
        GraphPattern.OrderBy => true,
        GraphPattern.Project project => IsOrdered(project.Inner),
        GraphPattern.Distinct distinct => IsOrdered(distinct.Inner),
        GraphPattern.Reduced reduced => IsOrdered(reduced.Inner),
        GraphPattern.Slice slice => IsOrdered(slice.Inner),
        _ => false,
    };
}
