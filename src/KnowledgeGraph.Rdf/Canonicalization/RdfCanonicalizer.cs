namespace KnowledgeGraph.Rdf;

/// <summary>Gives blank nodes labels that depend on what is said of them alone, so that isomorphic datasets become the same bytes.</summary>
/// <remarks>
/// RDFC-1.0, the W3C Recommendation "RDF Dataset Canonicalization". Language tags are taken as written. The work is bounded: datasets made to be hard end in
/// an exception, not in hours. Holds the dataset in memory.
/// </remarks>
public static class RdfCanonicalizer
{
    /// <summary>Brings a dataset into canonical form.</summary>
    /// <param name="quads">In any order; one that comes twice counts once.</param>
    /// <param name="options">Hash function and limit; null takes the defaults.</param>
    /// <exception cref="NotSupportedException">A quad holds a triple term, for which the specification has no rule.</exception>
    /// <exception cref="CanonicalizationException">More steps would be needed than <see cref="CanonicalizationOptions.MaximumSteps"/> allows.</exception>
    public static CanonicalDataset Canonicalize(IEnumerable<Quad> quads, CanonicalizationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(quads);
        Quad[] distinct = [.. quads.Distinct()];
        var state = new CanonicalizationState(distinct, options ?? new CanonicalizationOptions());
        var alike = IssueUnique(state);
        foreach (var nodes in alike) IssueAlike(state, nodes);
        var issued = state.Canonical.Order.ToDictionary(node => node, node => new BlankNode(state.Canonical.Find(node)!));
        var renamed = distinct.Select(quad => BlankNodeRenaming.Rename(quad, issued));
        return new CanonicalDataset([.. renamed.OrderBy(quad => quad.ToString(), CodePointOrder.Instance)], issued);
    }

    // Section 4.4.3, steps 3 and 4: nodes that no other resembles get their labels; the rest comes back, class by class in the order of the hashes.
    private static List<List<BlankNode>> IssueUnique(CanonicalizationState state)
    {
        var byHash = new SortedDictionary<string, List<BlankNode>>(StringComparer.Ordinal);
        foreach (var node in state.Nodes)
        {
            string hash = state.HashFirstDegree(node);
            if (!byHash.TryGetValue(hash, out var nodes)) byHash.Add(hash, nodes = []);
            nodes.Add(node);
        }

        foreach (var nodes in byHash.Values)
        {
            if (nodes.Count == 1) state.Canonical.Issue(nodes[0]);
        }

        return [.. byHash.Values.Where(nodes => nodes.Count > 1)];
    }

    // Step 5.
    private static void IssueAlike(CanonicalizationState state, List<BlankNode> nodes)
    {
        var hasher = new NDegreeHasher(state);
        var results = new List<(string Hash, IdentifierIssuer Issuer)>();
        foreach (var node in nodes)
        {
            if (state.Canonical.Find(node) is not null) continue;
            var issuer = new IdentifierIssuer("b");
            issuer.Issue(node);
            results.Add(hasher.Hash(node, issuer));
        }

        foreach (var (_, issuer) in results.OrderBy(result => result.Hash, StringComparer.Ordinal).ThenBy(result => state.RankOf(result.Issuer.Order[0])))
        {
            foreach (var node in issuer.Order) state.Canonical.Issue(node);
        }
    }
}
