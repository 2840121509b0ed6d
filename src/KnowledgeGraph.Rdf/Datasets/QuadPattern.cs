namespace KnowledgeGraph.Rdf;

/// <summary>What rows are wanted: null columns fit everything.</summary>
internal readonly record struct QuadPattern(int? Subject, int? Predicate, int? Object, int? Graph)
{
    public bool Fits(QuadKey key) =>
        (Subject is not { } s || s == key.Subject) && (Predicate is not { } p || p == key.Predicate)
        && (Object is not { } o || o == key.Object) && (Graph is not { } g || g == key.Graph);
}
