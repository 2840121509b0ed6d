using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Writes one graph in the formats that were asked for.</summary>
internal sealed class GraphFiles(Dataset dataset, string baseIri, CancellationToken cancellation)
{
    /// <summary>Writes <c>graph.</c> and the format for each of them.</summary>
    public void WriteTo(OutputFolder folder, IReadOnlyList<GraphFormat> formats)
    {
        foreach (var format in formats)
        {
            cancellation.ThrowIfCancellationRequested();
            folder.WriteBytes($"graph.{GraphFormats.Name(format)}", stream => Write(format, stream));
        }
    }

    private void Write(GraphFormat format, Stream stream)
    {
        if (format == GraphFormat.Svg)
        {
            Pictures.Draw(Pictures.Overview(dataset), "svg", stream, cancellation);
            return;
        }

        using var writer = OutputFolder.TextOn(stream);
        WriteText(format, writer);
    }

    private void WriteText(GraphFormat format, TextWriter writer)
    {
        switch (format)
        {
            case GraphFormat.Ttl:
                TurtleWriter.Write(dataset.Union(), writer, GraphLayout.For(baseIri));
                break;
            case GraphFormat.Nt:
                NTriplesWriter.Write(dataset.Union(), writer);
                break;
            case GraphFormat.Trig:
                TriGWriter.Write(dataset, writer, GraphLayout.For(baseIri));
                break;
            default:
                writer.Write(Pictures.Overview(dataset));
                break;
        }
    }
}
