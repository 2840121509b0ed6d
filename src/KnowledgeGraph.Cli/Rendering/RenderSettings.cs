using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>What the user asked <c>kg render</c> for, checked.</summary>
/// <param name="Graph">The file to read: .ttl, .nt, .trig or .nq.</param>
/// <param name="Output">The file to write.</param>
/// <param name="Format">"dot", what Graphviz is to make: "svg", "png", "pdf"; or "html", a page to explore.</param>
/// <param name="Diagram">What is drawn, and how.</param>
internal sealed record RenderSettings(string Graph, string Output, string Format, DiagramOptions Diagram);
