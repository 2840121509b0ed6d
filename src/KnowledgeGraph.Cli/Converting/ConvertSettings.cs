using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Converting;

/// <summary>What the user asked <c>kg convert</c> for, checked.</summary>
/// <param name="Input">The file to read, or "-".</param>
/// <param name="Output">The file to write, or "-".</param>
/// <param name="From">The syntax of the input; null to tell by its name or its beginning.</param>
/// <param name="To">The format of the output.</param>
/// <param name="Compress">Whether the output is packed with gzip.</param>
/// <param name="Base">What relative IRIs are resolved against; null is the input's own IRI.</param>
/// <param name="IsLenient">Whether bad lines are passed over.</param>
internal sealed record ConvertSettings(string Input, string Output, RdfSyntax? From, ConvertFormat To, bool Compress, Iri? Base, bool IsLenient);
