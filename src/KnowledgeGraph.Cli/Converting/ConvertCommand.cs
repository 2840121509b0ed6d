using System.Globalization;
using System.IO.Compression;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Converting;

/// <summary>A graph in one syntax in, the same graph in another out.</summary>
internal sealed class ConvertCommand(ConvertSettings settings, Terminal terminal)
{
    /// <summary>Converts; see <see cref="ExitCode"/> for what comes back: bad lines that were passed over count as errors.</summary>
    /// <remarks>N-Triples and N-Quads are written while the input is read; the other formats are sorted, so that the whole graph is held.</remarks>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was replaced.</exception>
    public int Run(CancellationToken cancellation)
    {
        using var input = settings.Input == "-" ? Console.OpenStandardInput() : new FileStream(settings.Input, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        var syntax = settings.From ?? RdfSyntaxes.OfFileName(settings.Input);
        var options = new RdfReadOptions { BaseIri = settings.Base ?? OwnBase(), SourceName = settings.Input, IsLenient = settings.IsLenient };
        using var quads = RdfFile.Stream(input, syntax, options);
        ResultSink.Write(settings.Output, terminal, stream =>
        {
            using var packed = settings.Compress ? new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true) : null;
            Write(quads, packed ?? stream, cancellation);
        });
        return Report(quads);
    }

    private void Write(RdfQuadStream quads, Stream stream, CancellationToken cancellation)
    {
        switch (settings.To)
        {
            case ConvertFormat.NTriples:
                NTriplesWriter.WriteInOrder(stream, Checked(quads, cancellation).Select(RefuseGraph));
                break;
            case ConvertFormat.NQuads:
                NQuadsWriter.WriteInOrder(stream, Checked(quads, cancellation));
                break;
            default:
                var dataset = new Dataset();
                dataset.AddRange(Checked(quads, cancellation));
                WriteWhole(dataset, quads.Prefixes, stream);
                break;
        }
    }

    private void WriteWhole(Dataset dataset, PrefixMap prefixes, Stream stream)
    {
        switch (settings.To)
        {
            case ConvertFormat.Turtle:
                RefuseGraphs(dataset);
                TurtleWriter.Write(stream, dataset, new TurtleWriterOptions { Prefixes = prefixes });
                break;
            case ConvertFormat.TriG:
                TriGWriter.Write(stream, dataset, new TurtleWriterOptions { Prefixes = prefixes });
                break;
            case ConvertFormat.RdfXml:
                RefuseGraphs(dataset);
                using (var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" })
                    RdfXmlWriter.Write(dataset, writer, prefixes);
                break;
            default:
                JsonLdWriter.Write(dataset, stream);
                break;
        }
    }

    private static IEnumerable<Quad> Checked(IEnumerable<Quad> quads, CancellationToken cancellation)
    {
        foreach (var quad in quads)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return quad;
        }
    }

    private void RefuseGraphs(Dataset dataset)
    {
        if (dataset.GraphNames.FirstOrDefault() is { } graph) throw CliErrors.GraphsLost(settings.Output, graph.ToString());
    }

    private Triple RefuseGraph(Quad quad) => quad.Graph is { } graph ? throw CliErrors.GraphsLost(settings.Output, graph.ToString()) : quad.Triple;

    private Iri? OwnBase() => settings.Input == "-" ? null : Iri.Parse(new Uri(Path.GetFullPath(settings.Input)).AbsoluteUri);

    private int Report(RdfQuadStream quads)
    {
        foreach (var fault in quads.SkippedLineFaults) terminal.Error.WriteLine(fault.Message);
        if (quads.SkippedLineCount == 0) return ExitCode.Done;
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{quads.SkippedLineCount} bad lines were passed over"));
        return ExitCode.Errors;
    }
}
