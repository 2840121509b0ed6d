using System.Globalization;
using System.Text;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Export;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Comparing;

/// <summary>Two graphs in; out comes what the newer one says that the older did not, and the other way round.</summary>
internal sealed class DiffCommand(DiffSettings settings, Terminal terminal)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares and writes; <see cref="ExitCode.Errors"/> where the graphs differ and that was asked to be one.</summary>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was replaced.</exception>
    public int Run(CancellationToken cancellation)
    {
        var older = GraphFile.Load(GraphFile.In(settings.Older)).Dataset;
        cancellation.ThrowIfCancellationRequested();
        var newer = GraphFile.Load(GraphFile.In(settings.Newer)).Dataset;
        cancellation.ThrowIfCancellationRequested();
        var patch = RdfPatch.Between(older, newer);
        cancellation.ThrowIfCancellationRequested();
        ResultSink.Write(settings.Output, terminal, stream =>
        {
            using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
            Write(older, newer, patch, writer);
        });
        return settings.DifferenceIsError && !patch.Changes.IsEmpty ? ExitCode.Errors : ExitCode.Done;
    }

    private void Write(Dataset older, Dataset newer, RdfPatch patch, TextWriter writer)
    {
        switch (settings.Format)
        {
            case DiffFormat.RdfPatch:
                RdfPatchWriter.Write(patch, writer);
                break;
            case DiffFormat.Json:
                DifferenceWriter.WriteJson(GraphComparison.Compare(older, newer), writer);
                break;
            default:
                DifferenceWriter.WriteText(GraphComparison.Compare(older, newer), writer);
                int added = patch.Changes.Count(change => change.IsAddition);
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nTriples: {added} added, {patch.Changes.Length - added} removed"));
                break;
        }
    }
}
