namespace KnowledgeGraph.Articles;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The article was read, but something in it was not understood.</summary>
    Warning,

    /// <summary>The article could not be read.</summary>
    Error,
}
