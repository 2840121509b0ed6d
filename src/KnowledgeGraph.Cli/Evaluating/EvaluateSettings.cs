namespace KnowledgeGraph.Cli.Evaluating;

/// <summary>What the user asked <c>kg eval-language</c> for, checked.</summary>
/// <param name="File">The annotated file, or "-".</param>
/// <param name="GoldTokens">Whether words and sentences are given.</param>
/// <param name="OntologyFolder">The folder whose names the pipeline knows.</param>
internal sealed record EvaluateSettings(string File, bool GoldTokens, string OntologyFolder);
