namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>The three outcomes of a test. SPARQL 1.1 section 17.2.</summary>
internal enum Truth : byte
{
    False,
    True,
    Error,
}
