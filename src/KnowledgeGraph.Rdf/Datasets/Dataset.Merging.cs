using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <content>Merging, where blank nodes of two documents are never the same.</content>
public sealed partial class Dataset
{
    /// <summary>Adds all quads of another dataset; its blank nodes whose labels are in use here get new ones.</summary>
    /// <remarks>RDF 1.1 Semantics section 4.1. New labels are <c>b1</c>, <c>b2</c>, … in the order in which the nodes come, skipping those in use on either side.</remarks>
    public void Merge(Dataset other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var renamed = new Dictionary<BlankNode, BlankNode>();
        var added = new List<Quad>();
        int last = 0;
        foreach (var quad in other) added.Add(new Quad(Rename(quad.Subject), quad.Predicate, Rename(quad.Object), quad.Graph is null ? null : Rename(quad.Graph)));
        AddRange(added);

        Term Rename(Term term) => term switch
        {
            TripleTerm triple => new TripleTerm(Rename(triple.Subject), triple.Predicate, Rename(triple.Object)),
            BlankNode node => renamed.TryGetValue(node, out var known) ? known : renamed[node] = Fresh(node),
            _ => term,
        };

        BlankNode Fresh(BlankNode node)
        {
            if (!Uses(node)) return node;
            while (true)
            {
                last++;
                var candidate = new BlankNode("b" + last.ToString(CultureInfo.InvariantCulture));
                if (!Uses(candidate) && !other.Uses(candidate)) return candidate;
            }
        }
    }

    // Labels of removed quads count as used; a new label is never wrong.
    private bool Uses(BlankNode node) => Terms.TryFind(node, out _);
}
