using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Parsing;

/// <summary>What the user asked <c>kg parse</c> for, checked.</summary>
/// <param name="File">The file to read, or "-".</param>
/// <param name="Format">What is written.</param>
/// <param name="IsRaw">Whether the file is plain text, all of it to be read.</param>
/// <param name="Output">The file to write; null is standard output.</param>
/// <param name="OntologyFolder">The folder whose names the pipeline knows.</param>
internal sealed record ParseSettings(string File, AnnotationFormat Format, bool IsRaw, string? Output, string OntologyFolder);
