using KnowledgeGraph.Articles;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Scoring;

/// <summary>Facts marked by hand in; out comes how much of them the graph has, and how much else.</summary>
internal sealed class ScoreCommand(ScoreSettings settings, Terminal terminal)
{
    private bool _haveErrors;

    /// <summary>Scores every gold file: <see cref="ExitCode.Errors"/> where an article could not be built, which counts as an empty graph, or the overall F1 is below what was asked for.</summary>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public int Run(CancellationToken cancellation)
    {
        var golds = GoldFiles().Select(GoldArticle.Load).ToList();
        if (golds.Count == 0)
            throw CliErrors.NoGold(settings.Gold, settings.Only);
        if (settings.Graph is not null && golds.Count > 1)
            throw CliErrors.OneGold(settings.Gold, golds.Count);

        var graphs = settings.Graph is { } graph ? _ => GraphFile.Load(GraphFile.In(graph)).Dataset.Union() : Builder();
        var report = new ScoreReport(terminal.Output);
        foreach (var gold in golds)
        {
            cancellation.ThrowIfCancellationRequested();
            report.Add(gold.Article, GraphScorer.Score(graphs(gold), gold), listsFindings: settings.Verbosity == Verbosity.Verbose);
        }

        report.Finish(withRelations: settings.Verbosity != Verbosity.Quiet);
        return _haveErrors || report.Overall.F1 < settings.AtLeast ? ExitCode.Errors : ExitCode.Done;
    }

    private IEnumerable<string> GoldFiles() => !Directory.Exists(settings.Gold)
        ? [settings.Gold]
        : Directory.EnumerateFiles(settings.Gold, "*.json").Where(path => settings.Only is null || Path.GetFileName(path).Contains(settings.Only, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Each article by itself, as <c>kg build</c> would build it.</summary>
    private Func<GoldArticle, IEnumerable<Triple>> Builder()
    {
        var ontology = OntologyFolder.Load(settings.OntologyFolder);
        var options = new ArticleReaderOptions { PublisherNames = ontology.MediaNames };
        var pipeline = new KnowledgeGraphBuilder().WithOntology(ontology).Build();
        return gold =>
        {
            string path = Path.Combine(settings.Articles!, gold.Article);
            if (!File.Exists(path))
                return Failed(CliErrors.NoArticle(gold.Source, path));
            try
            {
                var article = new ArticleReader(options).Read(path, ArticleFiles.ReadBytes(path, options.MaximumBytes));
                var result = pipeline.Run(ArticleSlugs.Assign([article]));
                return result.Failures is [var failure, ..] ? Failed(failure.Message) : result.Dataset.Union();
            }
            catch (ArticleFormatException error)
            {
                return Failed(error.Message);
            }
        };
    }

    private IEnumerable<Triple> Failed(string message)
    {
        _haveErrors = true;
        terminal.Error.WriteLine(message);
        return [];
    }
}
