namespace KnowledgeGraph.Rdf;

/// <summary>Gives blank nodes other labels, inside triple terms too.</summary>
internal static class BlankNodeRenaming
{
    /// <summary>The quad with other labels; nodes that have no new one keep theirs.</summary>
    public static Quad Rename(Quad quad, IReadOnlyDictionary<BlankNode, BlankNode> names) =>
        new(Rename(quad.Subject, names), quad.Predicate, Rename(quad.Object, names), quad.Graph is null ? null : Rename(quad.Graph, names));

    private static Term Rename(Term term, IReadOnlyDictionary<BlankNode, BlankNode> names) => term switch
    {
        BlankNode node => names.TryGetValue(node, out var named) ? named : node,
        TripleTerm triple => new TripleTerm(Rename(triple.Subject, names), triple.Predicate, Rename(triple.Object, names)),
        _ => term,
    };
}
