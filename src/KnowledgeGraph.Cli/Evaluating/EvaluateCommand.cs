using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Evaluating;

/// <summary>A treebank or name corpus in, the scores of the language pipeline out.</summary>
internal sealed class EvaluateCommand(EvaluateSettings settings, Terminal terminal)
{
    /// <summary>Measures and prints; see <see cref="ExitCode"/> for what comes back.</summary>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public int Run(CancellationToken cancellation)
    {
        var names = OntologyFolder.Load(settings.OntologyFolder).Names;
        var pipeline = EnglishPipeline.Load(new EnglishPipelineOptions { Names = names });
        using var reader = TextFile.Open(settings.File);
        var scores = LanguageEvaluation.Score(pipeline, reader, settings.File, settings.GoldTokens, cancellation);
        if (scores.IsEmpty)
            throw CliErrors.NothingToScore(settings.File);
        ScoreTable.Print(terminal.Output, scores);
        return ExitCode.Done;
    }
}
