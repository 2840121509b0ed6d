using System.Text;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Export;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Exporting;

/// <summary>A graph in, the same graph for another program out.</summary>
internal sealed class ExportCommand(ExportSettings settings, Terminal terminal)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Exports; see <see cref="ExitCode"/> for what comes back.</summary>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was replaced.</exception>
    public int Run(CancellationToken cancellation)
    {
        var document = GraphFile.Load(settings.Graph);
        cancellation.ThrowIfCancellationRequested();
        if (settings.PropertyGraph is { } format)
        {
            var files = PropertyGraphExport.Files(document.Dataset, format, new PropertyGraphOptions { Fold = settings.Fold });
            if (ExportFormats.IsFolder(settings.Format)) WriteFolder(files, cancellation);
            else ResultSink.Write(settings.Output, terminal, files[0].Write);
        }
        else if (settings.Format == ExportFormats.JsonLd)
        {
            WriteJsonLd(document);
        }
        else
        {
            ResultSink.Write(settings.Output, terminal, stream => WriteRdf(document, stream));
        }

        return ExitCode.Done;
    }

    private void WriteFolder(IReadOnlyList<ExportFile> files, CancellationToken cancellation)
    {
        using var folder = new OutputFolder(settings.Output);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            folder.Write(file.Name, path =>
            {
                using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
                file.Write(stream);
            });
        }

        folder.Commit();
    }

    /// <summary>The document carries its context; beside a file the context stands once more, for other documents to refer to.</summary>
    private void WriteJsonLd(RdfDocument document)
    {
        if (settings.Output == "-")
        {
            ResultSink.Write(settings.Output, terminal, stream =>
            {
                using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
                CompactJsonLdWriter.Write(document.Dataset, document.Prefixes, writer);
            });
            return;
        }

        using var folder = new OutputFolder(Path.GetDirectoryName(settings.Output) is { Length: > 0 } parent ? parent : ".");
        folder.WriteText(Path.GetFileName(settings.Output), writer => CompactJsonLdWriter.Write(document.Dataset, document.Prefixes, writer));
        folder.WriteText($"{Path.GetFileNameWithoutExtension(settings.Output)}.context.jsonld", writer => CompactJsonLdWriter.WriteContext(document.Dataset, document.Prefixes, writer));
        folder.Commit();
    }

    /// <summary>N-Quads keeps the named graphs; RDF/XML, which has none, gets their union.</summary>
    private void WriteRdf(RdfDocument document, Stream stream)
    {
        if (settings.Format == ExportFormats.NQuads)
        {
            NQuadsWriter.Write(stream, document.Dataset);
            return;
        }

        using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        try
        {
            RdfXmlWriter.Write(document.Dataset.Union().Select(triple => triple.In(null)), writer, document.Prefixes);
        }
        catch (NotSupportedException error)
        {
            throw CliErrors.NotSayable(settings.Format, error);
        }
    }
}
