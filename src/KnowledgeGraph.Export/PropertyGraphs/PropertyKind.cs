namespace KnowledgeGraph.Export;

/// <summary>The types of values that all formats share.</summary>
internal enum PropertyKind
{
    String,
    Boolean,
    Long,
    Double,

    /// <summary>A whole day, as YYYY-MM-DD.</summary>
    Date,
}
