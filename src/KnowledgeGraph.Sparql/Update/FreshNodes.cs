using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Update;

/// <summary>The ids of the terms of one document, whose blank nodes are none of the dataset's.</summary>
internal sealed class FreshNodes(QueryTerms terms)
{
    private readonly Dictionary<BlankNode, uint> _nodes = [];

    public uint Intern(Term term)
    {
        switch (term)
        {
            case BlankNode node:
                if (!_nodes.TryGetValue(node, out uint id)) _nodes.Add(node, id = terms.NewBlankNode());
                return id;
            case TripleTerm triple:
                return terms.InternTripleTerm(Intern(triple.Subject), Intern(triple.Predicate), Intern(triple.Object));
            default:
                return terms.Intern(term);
        }
    }
}
