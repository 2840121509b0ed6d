using KnowledgeGraph.Articles;
using KnowledgeGraph.Export;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Cli;

/// <summary>Says in one line why a command could not go on.</summary>
internal static class Failures
{
    /// <summary>The line to print and what the process returns.</summary>
    public static (string Message, int ExitCode) Describe(Exception error) => error switch
    {
        CliException own => (own.Message, own.ExitCode),
        RdfSyntaxException or ArticleFormatException or OntologyException or GoldFormatException or DiagramException or ExportException or GraphvizException or LoadException => (error.Message, ExitCode.Errors),
        SparqlSyntaxException or SparqlEvaluationException or SparqlLimitException or ShapesException => (error.Message, ExitCode.Errors),
        LanguageResourceException or ModelException or TreebankFormatException => (error.Message, ExitCode.Errors),
        IOException or UnauthorizedAccessException => (CliErrors.Failed(error.Message), ExitCode.Errors),
        _ => (CliErrors.Unexpected(error.Message), ExitCode.Errors),
    };
}
