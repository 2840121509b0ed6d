namespace KnowledgeGraph.Rdf;

/// <summary>A quad as the numbers of its terms; graph 0 is the default graph.</summary>
internal readonly record struct QuadKey(int Subject, int Predicate, int Object, int Graph);
