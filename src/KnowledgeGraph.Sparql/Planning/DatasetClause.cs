using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>The graphs that a query or the WHERE of an update is about. SPARQL 1.1 section 13.2, Update section 3.1.3.</summary>
/// <param name="Default">Merged into the default graph; null keeps the dataset's own.</param>
/// <param name="Named">The named graphs; null keeps the dataset's own.</param>
internal sealed record DatasetClause(ImmutableArray<Iri>? Default, ImmutableArray<Iri>? Named)
{
    /// <summary>The whole dataset as it is.</summary>
    public static DatasetClause None { get; } = new(null, null);

    public static DatasetClause Of(QueryForm form) => form.HasDatasetClause ? Of(form.From, form.FromNamed) : None;

    /// <summary>Of FROM and FROM NAMED, or USING and USING NAMED; both are given as soon as one is.</summary>
    public static DatasetClause Of(ImmutableArray<Iri> from, ImmutableArray<Iri> named) =>
        new(from.IsDefault ? [] : from, named.IsDefault ? [] : named);

    /// <summary>WITH: another default graph, the named graphs as they are.</summary>
    public static DatasetClause With(Iri graph) => new([graph], null);
}
