using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Aggregation;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Construct;

/// <summary>The triples of a result graph so far, by ids.</summary>
internal sealed class DistinctTriples(ExecutionContext context)
{
    private readonly KeyTable _seen = new(3, context.Budget);
    private readonly DecodedTermCache _terms = new(context.Terms);

    /// <summary>Whether the triple is new; its graph does not count.</summary>
    /// <exception cref="SparqlLimitException">There are more than a result may have.</exception>
    public bool Add(in QuadIds quad)
    {
        if (!_seen.Add([quad.Subject, quad.Predicate, quad.Object], out int number)) return false;
        if (context.Options.MaximumRows is { } limit && number >= limit) throw LimitErrors.Rows(limit);
        return true;
    }

    public Triple Decode(in QuadIds quad) => new(_terms.Decode(quad.Subject)!, (Iri)_terms.Decode(quad.Predicate)!, _terms.Decode(quad.Object)!);
}
