using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Tells apart blank nodes that look alike from near by what lies farther away.</summary>
/// <remarks>RDFC-1.0 section 4.8, Hash N-Degree Quads.</remarks>
internal sealed class NDegreeHasher(CanonicalizationState state)
{
    // Each level takes some hundred bytes of the call stack; nodes this far apart need more steps than are allowed by far.
    private const int MaximumDepth = 1000;

    /// <summary>The hash of a node, and the issuer that numbered the nodes on the way; the issuer given is left as it is.</summary>
    public (string Hash, IdentifierIssuer Issuer) Hash(BlankNode node, IdentifierIssuer issuer, int depth = 0)
    {
        if (depth > MaximumDepth) throw new CanonicalizationException(CanonicalizationErrors.TooMuchWork(MaximumDepth));
        state.CountStep();
        var data = new StringBuilder();
        foreach (var (relatedHash, nodes) in Related(node, issuer))
        {
            string? chosenPath = null;
            var chosenIssuer = issuer;
            if (nodes.Count > 1) nodes.Sort((left, right) => state.RankOf(left).CompareTo(state.RankOf(right)));
            foreach (var order in Permutations.Of(nodes))
            {
                state.CountStep();
                var (path, reached) = Walk(order, issuer.Copy(), chosenPath, depth);
                if (path is null || (chosenPath is not null && string.CompareOrdinal(path, chosenPath) >= 0)) continue;
                (chosenPath, chosenIssuer) = (path, reached);
            }

            data.Append(relatedHash).Append(chosenPath);
            issuer = chosenIssuer;
        }

        return (state.Hash(data.ToString()), issuer);
    }

    // Step 3: the nodes that share a quad with this one, by the hash of how they do. A node comes as often as it shares one.
    private SortedDictionary<string, List<BlankNode>> Related(BlankNode node, IdentifierIssuer issuer)
    {
        var related = new SortedDictionary<string, List<BlankNode>>(StringComparer.Ordinal);
        foreach (var quad in state.QuadsOf(node))
        {
            Note(quad.Subject, 's');
            Note(quad.Object, 'o');
            Note(quad.Graph, 'g');

            void Note(Term? term, char position)
            {
                if (term is not BlankNode other || other == node) return;
                string hash = state.HashRelated(other, quad.Predicate, issuer, position);
                if (!related.TryGetValue(hash, out var nodes)) related.Add(hash, nodes = []);
                nodes.Add(other);
            }
        }

        return related;
    }

    // Steps 5.4.1 to 5.4.5; null where the path cannot become the smallest any more. All of it is ASCII.
    private (string? Path, IdentifierIssuer Issuer) Walk(IReadOnlyList<BlankNode> order, IdentifierIssuer issuer, string? best, int depth)
    {
        var path = new StringBuilder();
        var unvisited = new List<BlankNode>();
        foreach (var related in order)
        {
            string? identifier = state.Canonical.Find(related);
            if (identifier is null && issuer.Find(related) is null) unvisited.Add(related);
            path.Append("_:").Append(identifier ?? issuer.Issue(related));
            if (IsBeaten(path, best)) return (null, issuer);
        }

        foreach (var related in unvisited)
        {
            var (hash, reached) = Hash(related, issuer, depth + 1);
            path.Append("_:").Append(issuer.Issue(related)).Append('<').Append(hash).Append('>');
            issuer = reached;
            if (IsBeaten(path, best)) return (null, issuer);
        }

        return (path.ToString(), issuer);
    }

    private static bool IsBeaten(StringBuilder path, string? best) =>
        best is not null && path.Length >= best.Length && string.CompareOrdinal(path.ToString(), best) > 0;
}
