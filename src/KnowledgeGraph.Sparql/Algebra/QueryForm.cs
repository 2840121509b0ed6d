using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>A parsed query.</summary>
/// <param name="Kind">SELECT, CONSTRUCT, ASK or DESCRIBE.</param>
/// <param name="Pattern">The whole algebra, solution modifiers included; for SELECT the Project of <paramref name="Variables"/> is in it.</param>
/// <param name="Variables">The result's columns in order (SELECT); empty for the others.</param>
/// <param name="Template">Of CONSTRUCT; empty for the others. Blank nodes are constants here.</param>
/// <param name="Targets">Of DESCRIBE: IRIs and variables; for DESCRIBE * all visible variables.</param>
/// <param name="From">The graphs merged into the default graph; with <paramref name="FromNamed"/> null-like (default) where the query has no dataset clause.</param>
/// <param name="FromNamed">The named graphs.</param>
internal sealed record QueryForm(
    QueryKind Kind,
    GraphPattern Pattern,
    ImmutableArray<Variable> Variables,
    ImmutableArray<TriplePattern> Template,
    ImmutableArray<PatternTerm> Targets,
    ImmutableArray<Iri> From,
    ImmutableArray<Iri> FromNamed)
{
    /// <summary>The base that IRI() resolves against; null where none is known.</summary>
    public Iri? Base { get; init; }

    /// <summary>Whether the query says which graphs it is about.</summary>
    public bool HasDatasetClause => From.Length + FromNamed.Length > 0;
}
