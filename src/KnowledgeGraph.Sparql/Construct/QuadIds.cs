namespace KnowledgeGraph.Sparql.Construct;

/// <summary>A quad of term ids; graph 0 is the default graph.</summary>
internal readonly record struct QuadIds(uint Subject, uint Predicate, uint Object, uint Graph = 0);
