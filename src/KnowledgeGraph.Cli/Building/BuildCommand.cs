using KnowledgeGraph.Articles;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Building;

/// <summary>The main path: articles in, a cited graph, its diagram and a report out.</summary>
internal sealed class BuildCommand(BuildSettings settings, Terminal terminal)
{
    /// <summary>Does the whole job once; see <see cref="ExitCode"/> for what comes back.</summary>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was replaced.</exception>
    public int Run(CancellationToken cancellation)
    {
        var problems = new ProblemList(terminal, settings);
        var formats = settings.Formats ?? GraphFormats.Default(Pictures.CanDraw);
        if (formats.Contains(GraphFormat.Svg))
            Pictures.RequireGraphviz();
        if (formats.Contains(GraphFormat.Html))
            Pictures.RequirePage();

        var ontology = OntologyFolder.Load(settings.OntologyFolder);
        var articles = ReadArticles(ontology, problems, cancellation);
        if (articles.Count == 0)
            return problems.Fail(CliErrors.NothingToBuild());

        var result = Extract(ontology, articles, cancellation);
        var built = BuiltArticle.Of(result, articles);
        problems.Add(result.Failures, built);
        if (built.Count == 0)
            return problems.Fail(CliErrors.NothingExtracted());

        var report = new Report(TripleCount.Of(result.Dataset.Snapshot()), built, problems.Failed);
        Write(result.Dataset, report, formats, cancellation);
        if (settings.Verbosity != Verbosity.Quiet)
            SummaryTable.Print(terminal, report);
        return problems.HaveErrors ? ExitCode.Errors : ExitCode.Done;
    }

    private IReadOnlyList<Article> ReadArticles(OntologyFolder ontology, ProblemList problems, CancellationToken cancellation)
    {
        var reader = new ArticleReader(new ArticleReaderOptions { DefaultDate = settings.Date, PublisherNames = ontology.MediaNames });
        return InputArticles.Read(settings.Paths, reader, problems, cancellation);
    }

    private KnowledgeGraphResult Extract(OntologyFolder ontology, IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        var pipeline = new KnowledgeGraphBuilder()
            .WithOntology(ontology)
            .WithOptions(new ExtractionOptions { BaseIri = settings.BaseIri, RdfVersion = settings.RdfVersion, MinConfidence = settings.MinConfidence, MaxDegreeOfParallelism = settings.Threads, IncludesOpenRelations = settings.IncludesOpenRelations })
            .Build();
        return BuildProgress.Show(terminal, settings.Verbosity, progress => pipeline.Run(articles, progress, cancellation));
    }

    private void Write(Dataset dataset, Report report, IReadOnlyList<GraphFormat> formats, CancellationToken cancellation)
    {
        using var folder = new OutputFolder(settings.OutputFolder);
        new GraphFiles(dataset, settings.BaseIri, settings.Threads, cancellation).WriteTo(folder, formats);
        folder.WriteText("report.json", report.Write);
        cancellation.ThrowIfCancellationRequested();
        folder.Commit();
    }
}
