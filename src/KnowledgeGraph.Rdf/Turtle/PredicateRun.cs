namespace KnowledgeGraph.Rdf;

/// <summary>The rows of one subject that have the same predicate.</summary>
/// <param name="Place">Place of the predicate among all predicates of the document.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Start">The first row.</param>
/// <param name="End">Behind the last row.</param>
internal readonly record struct PredicateRun(int Place, uint Predicate, int Start, int End)
{
    public static readonly Comparer<PredicateRun> ByPlace = Comparer<PredicateRun>.Create((left, right) => left.Place.CompareTo(right.Place));
}
