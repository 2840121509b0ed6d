using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Makes the requests of a load.</summary>
/// <remarks>SPARQL 1.1 Graph Store HTTP Protocol, sections 4.1 and 5.3 to 5.5; SPARQL 1.1 Protocol, section 2.2.2; SPARQL 1.1 Update, sections 3.1.1 and 3.1.3.</remarks>
internal sealed class LoadRequests(Uri endpoint, StoreLoadOptions options)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether a graph can be read back from the address.</summary>
    public bool CanReadBack => options.Protocol == LoadProtocol.GraphStore;

    /// <summary>What a batch does, in words for errors and for <c>--dry-run</c>.</summary>
    public string Words(LoadBatch batch) => $"{MethodOf(batch)} of {batch.Triples.Length} triples {(batch.Graph is { } graph ? "into " + graph : "into the default graph")}";

    /// <summary>The request of a batch.</summary>
    public HttpRequestMessage Of(LoadBatch batch) => options.Protocol == LoadProtocol.GraphStore
        ? new HttpRequestMessage(Empties(batch) ? HttpMethod.Put : HttpMethod.Post, AddressOf(batch.Graph)) { Content = Content("application/n-triples", stream => NTriplesWriter.WriteInOrder(stream, batch.Triples)) }
        : new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = Content("application/sparql-update", stream => WriteUpdate(batch, stream)) };

    /// <summary>The address of a graph in the Graph Store Protocol.</summary>
    public Uri AddressOf(Iri? graph)
    {
        string query = graph is null ? "default" : "graph=" + Uri.EscapeDataString(graph.Value);
        return new UriBuilder(endpoint) { Query = endpoint.Query.Length > 1 ? $"{endpoint.Query[1..]}&{query}" : query }.Uri;
    }

    private string MethodOf(LoadBatch batch) => options.Protocol == LoadProtocol.Update ? (Empties(batch) ? "CLEAR and INSERT DATA" : "INSERT DATA") : Empties(batch) ? "PUT" : "POST";

    private bool Empties(LoadBatch batch) => options.Replace && batch.IsFirst;

    private void WriteUpdate(LoadBatch batch, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, 1 << 14, leaveOpen: true) { NewLine = "\n" };
        string? name = batch.Graph is { } graph ? $"<{graph.Value}>" : null;
        if (Empties(batch)) writer.WriteLine(name is null ? "CLEAR SILENT DEFAULT ;" : $"CLEAR SILENT GRAPH {name} ;");
        writer.WriteLine(name is null ? "INSERT DATA {" : $"INSERT DATA {{ GRAPH {name} {{");
        writer.Flush();
        NTriplesWriter.WriteInOrder(stream, batch.Triples);
        writer.WriteLine(name is null ? "}" : "} }");
    }

    private ByteArrayContent Content(string mediaType, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        if (options.Gzip)
        {
            using var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true);
            write(packed);
        }
        else
        {
            write(bytes);
        }

        var content = new ByteArrayContent(bytes.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType) { CharSet = mediaType == "application/sparql-update" ? "utf-8" : null };
        if (options.Gzip) content.Headers.ContentEncoding.Add("gzip");
        return content;
    }
}
