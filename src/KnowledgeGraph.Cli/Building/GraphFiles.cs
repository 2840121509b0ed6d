using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Writes one graph in the formats that were asked for, several at the same time where threads are allowed.</summary>
internal sealed class GraphFiles(Dataset dataset, string baseIri, int threads, CancellationToken cancellation)
{
    private readonly Lazy<TurtleWriterOptions> _layout = new(() => GraphLayout.For(dataset, baseIri));
    private readonly Lazy<string> _overview = new(() => Pictures.Overview(dataset));

    /// <summary>Writes <c>graph.</c> and the format for each of them.</summary>
    public void WriteTo(OutputFolder folder, IReadOnlyList<GraphFormat> formats)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        try
        {
            Parallel.ForEach(Partitioner.Create(formats.OrderByDescending(Work), EnumerablePartitionerOptions.NoBuffering), options, format => Write(folder, format));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    /// <summary>What takes long is begun first.</summary>
    private static int Work(GraphFormat format) => format switch
    {
        GraphFormat.Html => 5,
        GraphFormat.Svg => 4,
        GraphFormat.Dot => 3,
        GraphFormat.Nt => 2,
        GraphFormat.Ttl => 1,
        _ => 0,
    };

    private void Write(OutputFolder folder, GraphFormat format)
    {
        cancellation.ThrowIfCancellationRequested();
        string name = $"graph.{GraphFormats.Name(format)}";
        if (format == GraphFormat.Svg)
            folder.Write(name, path => Pictures.Draw(_overview.Value, "svg", path, cancellation));
        else if (format == GraphFormat.Html)
            folder.WriteText(name, writer => Pictures.WritePage(dataset, null, writer));
        else
            folder.WriteBytes(name, stream => Write(format, stream));
    }

    private void Write(GraphFormat format, Stream stream)
    {
        switch (format)
        {
            case GraphFormat.Ttl:
                TurtleWriter.Write(stream, dataset, _layout.Value);
                break;
            case GraphFormat.Nt:
                NTriplesWriter.Write(stream, dataset);
                break;
            case GraphFormat.Trig:
                TriGWriter.Write(stream, dataset, _layout.Value);
                break;
            default:
                stream.Write(Encoding.UTF8.GetBytes(_overview.Value));
                break;
        }
    }
}
