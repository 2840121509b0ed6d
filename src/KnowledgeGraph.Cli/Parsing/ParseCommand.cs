using KnowledgeGraph.Articles;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Parsing;

/// <summary>A text in, what the language pipeline saw in it out.</summary>
internal sealed class ParseCommand(ParseSettings settings, Terminal terminal)
{
    /// <summary>Reads, annotates and writes; see <see cref="ExitCode"/> for what comes back.</summary>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was replaced.</exception>
    public int Run(CancellationToken cancellation)
    {
        var ontology = OntologyFolder.Load(settings.OntologyFolder);
        var pipeline = EnglishPipeline.Load(new EnglishPipelineOptions { Names = ontology.Names });
        cancellation.ThrowIfCancellationRequested();
        if (settings.IsRaw)
        {
            Write(pipeline.Annotate(TextFile.Read(settings.File).AsMemory()), toInput: null);
            return ExitCode.Done;
        }

        var reader = new ArticleReader(new ArticleReaderOptions { PublisherNames = ontology.MediaNames });
        var article = reader.Read(settings.File, TextFile.ReadBytes(settings.File));
        foreach (var diagnostic in article.Diagnostics)
            terminal.Error.WriteLine(diagnostic.ToString());
        Write(pipeline.Annotate(article.Body.Text, [.. article.Paragraphs.Select(paragraph => new TextSpan(paragraph.Start, paragraph.End))]), span => ToSource(article, span));
        return ExitCode.Done;
    }

    private static TextSpan ToSource(Article article, TextSpan span)
    {
        var source = article.Body.ToSource(span.Start, span.End);
        return new TextSpan(source.Start, source.End);
    }

    private void Write(AnnotatedDocument document, Func<TextSpan, TextSpan>? toInput) =>
        ResultSink.Write(settings.Output, terminal, stream => AnnotationWriter.Write(document, settings.Format, stream, toInput));
}
