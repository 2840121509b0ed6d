using System.Text;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Cli.Validating;

/// <summary>A graph and shapes in, a report out.</summary>
internal sealed class ValidateCommand(ValidateSettings settings, Terminal terminal)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Validates: <see cref="ExitCode.Done"/> where the graph conforms, <see cref="ExitCode.Errors"/> where it does not.</summary>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was replaced.</exception>
    public int Run(CancellationToken cancellation)
    {
        var shapes = GraphFile.Load(settings.Shapes);
        var graph = GraphFile.LoadAll([.. settings.Graphs, .. settings.Ontology], named: false, cancellation);
        var report = ShaclValidator.Validate(graph.Dataset, ShapesGraph.Read(shapes.Dataset), cancellation);
        var prefixes = graph.Prefixes.AddRange(shapes.Prefixes);
        ResultSink.Write(settings.Output, terminal, stream =>
        {
            using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
            if (settings.IsTable)
                WriteTable(report, prefixes, writer);
            else
                TurtleWriter.Write(report.ToDataset().DefaultGraph, writer, new TurtleWriterOptions { Prefixes = prefixes });
        });
        return report.Conforms ? ExitCode.Done : ExitCode.Errors;
    }

    private void WriteTable(ValidationReport report, PrefixMap prefixes, TextWriter writer)
    {
        if (report.Conforms)
        {
            writer.WriteLine("conforms");
            return;
        }

        var rows = report.Results.Select(result => new Term?[]
        {
            Literal.String(result.Severity.ToString()),
            result.FocusNode,
            result.Path is { } path ? Literal.String(Shorten(path, prefixes)) : null,
            result.Value,
            Literal.String(string.Join(" ", result.Messages.Select(message => message.LexicalForm))),
        });
        var options = new SolutionTableOptions { Width = settings.Output is null ? terminal.Width : int.MaxValue, Prefixes = prefixes };
        SolutionTableWriter.Write(SparqlResults.OfSolutions(["severity", "focus", "path", "value", "message"], rows), writer, options);
    }

    /// <summary>A path as people write it: with prefixes where it is one predicate.</summary>
    private static string Shorten(string path, PrefixMap prefixes) =>
        path.StartsWith('<') && Iri.TryParse(path[1..^1], out var iri) && prefixes.TryShorten(iri, out string? prefix, out string? name) ? $"{prefix}:{name}" : path;
}
