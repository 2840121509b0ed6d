using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Construct;

/// <summary>What RDF allows in the places of a triple. RDF 1.2 Concepts section 3.1.</summary>
internal static class TripleForm
{
    /// <summary>How deep triple terms may lie in one another, as in <see cref="Rdf.TripleTerm"/>.</summary>
    public const int MaximumDepth = 200;

    /// <summary>Whether three ids, each 0 or a term, make a triple.</summary>
    public static bool IsTriple(QueryTerms terms, uint subject, uint predicate, uint @object) =>
        predicate != 0 && @object != 0 && CanNameGraph(terms, subject) && terms.KindOf(predicate) == TermKind.Iri;

    /// <summary>Whether an id, 0 or a term, may name a graph; the same terms may be subjects.</summary>
    public static bool CanNameGraph(QueryTerms terms, uint id) => id != 0 && terms.KindOf(id) is (TermKind.Iri or TermKind.BlankNode);

    /// <summary>How many triple terms lie in one another; 0 for other terms.</summary>
    public static int Depth(QueryTerms terms, uint id)
    {
        int depth = 0;
        for (; terms.KindOf(id) == TermKind.TripleTerm; depth++) id = terms.TripleOf(id).Object;
        return depth;
    }
}
