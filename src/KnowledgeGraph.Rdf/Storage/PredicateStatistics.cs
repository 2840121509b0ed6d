namespace KnowledgeGraph.Rdf.Storage;

/// <summary>How the triples of one predicate spread. The default value stands for a predicate that has none.</summary>
/// <param name="Count">How many quads have the predicate.</param>
/// <param name="DistinctSubjects">How many different subjects they have.</param>
/// <param name="DistinctObjects">How many different objects they have.</param>
public readonly record struct PredicateStatistics(int Count, int DistinctSubjects, int DistinctObjects);
