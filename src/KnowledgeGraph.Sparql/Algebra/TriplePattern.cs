namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>A triple pattern; in templates of CONSTRUCT and of updates, blank nodes stand as constants that are renamed for each solution.</summary>
internal sealed record TriplePattern(PatternTerm Subject, PatternTerm Predicate, PatternTerm Object, SourceSpan Span = default);

/// <summary>A triple pattern in a graph of an update or a template; a null graph is the default graph.</summary>
internal sealed record QuadPattern(PatternTerm Subject, PatternTerm Predicate, PatternTerm Object, PatternTerm? Graph, SourceSpan Span = default);
