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
            string name = $"graph.{GraphFormats.Name(format)}";
            if (format == GraphFormat.Svg)
                folder.Write(name, path => Pictures.Draw(Pictures.Overview(dataset), "svg", path, cancellation));
            else
                folder.WriteText(name, writer => WriteText(format, writer));
        }
    }

    private void WriteText(GraphFormat format, TextWriter writer)
    {
        switch (format)
        {
            case GraphFormat.Ttl:
                TurtleWriter.Write(dataset.Union(), writer, GraphLayout.For(dataset, baseIri));
                break;
            case GraphFormat.Nt:
                NTriplesWriter.Write(dataset.Union(), writer);
                break;
            case GraphFormat.Trig:
                TriGWriter.Write(dataset, writer, GraphLayout.For(dataset, baseIri));
                break;
            default:
                writer.Write(Pictures.Overview(dataset));
                break;
        }
    }
}
