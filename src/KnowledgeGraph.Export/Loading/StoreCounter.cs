using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Counts the triples of a graph on the other side.</summary>
internal sealed partial class StoreCounter(StoreClient client, LoadRequests requests, Uri? queryEndpoint)
{
    /// <summary>Counts by a query where there is an address for queries, else by reading the graph back.</summary>
    /// <remarks>What a query takes for the default graph is the union of all graphs in some stores; so it is read back wherever that can be done.</remarks>
    /// <exception cref="LoadException">The store does not answer, or not with a count.</exception>
    /// <exception cref="RdfSyntaxException">What it sends back is no RDF.</exception>
    public Task<long> CountAsync(Iri? graph, CancellationToken cancellation) => queryEndpoint is null || graph is null && requests.CanReadBack ? ReadBackAsync(graph, cancellation) : AskAsync(queryEndpoint, graph, cancellation);

    private Task<long> ReadBackAsync(Iri? graph, CancellationToken cancellation)
    {
        var address = requests.AddressOf(graph);
        return client.SendAsync(() => Accepting(new HttpRequestMessage(HttpMethod.Get, address), "application/n-triples", "text/turtle"), "GET of a graph", async response =>
        {
            string mediaType = response.Content.Headers.ContentType?.MediaType ?? "";
            var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
                return (long)RdfFile.Load(stream, RdfSyntaxes.OfMediaType(mediaType) ?? RdfSyntax.NTriples, new RdfReadOptions { SourceName = address.ToString() }).Dataset.Count;
        }, cancellation);
    }

    /// <summary>SPARQL 1.1 Protocol, section 2.1.3, with results as CSV: a header line, then the number.</summary>
    private Task<long> AskAsync(Uri address, Iri? graph, CancellationToken cancellation)
    {
        string query = graph is null ? "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }" : $"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{graph.Value}> {{ ?s ?p ?o }} }}";
        return client.SendAsync(() => Accepting(Question(address, query), "text/csv"), "a query that counts", async response =>
        {
            string answer = await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
            var match = CountLine().Match(answer);
            return match.Success ? long.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : throw LoadErrors.BadCount(address, answer);
        }, cancellation);
    }

    private static HttpRequestMessage Question(Uri address, string query) =>
        new(HttpMethod.Post, address) { Content = new StringContent("query=" + Uri.EscapeDataString(query), Encoding.ASCII, "application/x-www-form-urlencoded") };

    private static HttpRequestMessage Accepting(HttpRequestMessage request, params ReadOnlySpan<string> mediaTypes)
    {
        foreach (string mediaType in mediaTypes) request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(mediaType));
        return request;
    }

    [GeneratedRegex("""\A"?n"?\r?\n"?([0-9]+)"?\s*\z""", RegexOptions.CultureInvariant)]
    private static partial Regex CountLine();
}
