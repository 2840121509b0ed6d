using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>The dataset of a query: the stored one, or one that FROM, FROM NAMED or the union of all graphs select from it. SPARQL 1.1 section 13.2.</summary>
internal static class ActiveDataset
{
    public static GraphScope Of(DatasetSnapshot snapshot, DatasetClause clause, bool union, QueryTerms terms)
    {
        if (clause is { Default: null, Named: null }) return GraphScope.Of(union ? snapshot.Union : snapshot, TermId.None);
        if (clause is { Default: [var only], Named: null }) return GraphScope.Of(snapshot, terms.Intern(only));
        if (clause is { Default: [var alone], Named: [] }) return GraphScope.Of(snapshot, terms.Intern(alone)).WithNamed(snapshot.Select([], []));
        uint[] merged = clause.Default is { } from ? [.. from.Select(terms.Intern)] : [TermId.None];
        uint[] named = clause.Named is { } kept ? [.. kept.Select(terms.Intern)] : snapshot.GraphNames.ToArray();
        return GraphScope.Of(snapshot.Select(merged, named), TermId.None);
    }
}
