namespace KnowledgeGraph.Rdf;

/// <summary>Orders blank nodes that RDFC-1.0 finds equal although they are not.</summary>
/// <remarks>
/// Section 4.7 leaves out which quad a graph name belongs to, so that two nodes in different graphs with blank names can get the same hash; the specification
/// then says nothing of their order. Here colours decide, which depend on the quads alone and not on their order or on labels.
/// </remarks>
internal sealed class TieBreaker
{
    private readonly EncodedQuads _quads;
    private readonly NodeColouring _colours;

    public TieBreaker(IReadOnlyList<Quad> quads)
    {
        // Numbers by rank: the same in all isomorphic datasets.
        var grounds = new Dictionary<Term, int>();
        var terms = quads.SelectMany(quad => new Term?[] { quad.Subject, quad.Predicate, quad.Object, quad.Graph }).OfType<Term>();
        foreach (var term in terms.Where(term => term is not BlankNode).Distinct().Order()) grounds.Add(term, grounds.Count + 1);
        _quads = new EncodedQuads(quads, grounds);
        _colours = new NodeColouring(_quads, new WorkBudget(long.MaxValue));
        _colours.Refine();
    }

    public ulong RankOf(BlankNode node) => _colours.ColourOf(_quads.NumberOf(node));
}
