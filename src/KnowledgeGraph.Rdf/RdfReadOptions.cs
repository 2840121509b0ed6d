namespace KnowledgeGraph.Rdf;

/// <summary>How documents are read.</summary>
public sealed class RdfReadOptions
{
    /// <summary>What relative IRIs are resolved against until the document declares a base; without either they are an error. Default: null.</summary>
    public Iri? BaseIri { get; init; }

    /// <summary>Named in error messages; null takes the file's path, or "input" for a stream. Default: null.</summary>
    public string? SourceName { get; init; }

    /// <summary>
    /// Whether lines that are wrong are passed over and counted. Only N-Triples and N-Quads have such lines: in other syntaxes nothing can be told
    /// of what stands behind an error, and it stays one. Default: false.
    /// </summary>
    public bool IsLenient { get; init; }
}
