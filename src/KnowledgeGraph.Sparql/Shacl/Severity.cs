namespace KnowledgeGraph.Sparql;

/// <summary>How bad a result is. SHACL section 2.1.4.</summary>
public enum Severity
{
    /// <summary>sh:Info: worth knowing.</summary>
    Info,

    /// <summary>sh:Warning: not quite right.</summary>
    Warning,

    /// <summary>sh:Violation: wrong; what a shape gives when it names no severity, or one of its own.</summary>
    Violation,
}
