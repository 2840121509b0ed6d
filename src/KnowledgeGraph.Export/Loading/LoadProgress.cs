namespace KnowledgeGraph.Export;

/// <summary>How far a load is.</summary>
/// <param name="BatchesDone">Requests that the store has taken.</param>
/// <param name="BatchCount">All requests.</param>
/// <param name="TriplesDone">Triples in the requests that the store has taken.</param>
public sealed record LoadProgress(int BatchesDone, int BatchCount, long TriplesDone);
