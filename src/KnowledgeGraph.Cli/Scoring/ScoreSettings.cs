namespace KnowledgeGraph.Cli.Scoring;

/// <summary>What the user asked <c>kg eval</c> for, checked.</summary>
/// <param name="Gold">A gold file, or a folder of them.</param>
/// <param name="Articles">The folder of the articles; null where a graph is given.</param>
/// <param name="Graph">A graph that is built already, a file or the folder of a build; null where articles are given.</param>
/// <param name="Only">A part of the names of the gold files to use; null for all.</param>
/// <param name="AtLeast">The F1 below which the command fails; null for none.</param>
/// <param name="OntologyFolder">The domain to build with.</param>
/// <param name="Verbosity">Whether findings are listed.</param>
internal sealed record ScoreSettings(string Gold, string? Articles, string? Graph, string? Only, double? AtLeast, string OntologyFolder, Verbosity Verbosity);
