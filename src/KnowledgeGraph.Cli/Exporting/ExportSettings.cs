using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Exporting;

/// <summary>What the user asked <c>kg export</c> for, checked.</summary>
/// <param name="Graph">The file to read.</param>
/// <param name="Output">The file or folder to write; "-" is standard output.</param>
/// <param name="Format">The format, as it is called on the command line.</param>
/// <param name="PropertyGraph">The same where it is one of a property graph; null where it is a syntax of RDF.</param>
/// <param name="Fold">Whether nodes between others become edges.</param>
internal sealed record ExportSettings(string Graph, string Output, string Format, PropertyGraphFormat? PropertyGraph, bool Fold);
