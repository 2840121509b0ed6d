using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Asks endpoints over HTTP with POST. SPARQL 1.1 Protocol section 2.1.3.</summary>
/// <remarks>Holds a whole answer in memory. Any number of threads may use one client.</remarks>
public sealed class HttpServiceClient : IServiceClient, IDisposable
{
    private const string ResultsType = "application/sparql-results+json";
    private readonly HttpClient _http;
    private readonly long _maximumBytes;

    /// <summary>Makes a client.</summary>
    /// <param name="timeout">How long one answer may take; null is thirty seconds.</param>
    /// <param name="maximumBytes">The longest answer.</param>
    public HttpServiceClient(TimeSpan? timeout = null, long maximumBytes = 64 << 20)
        : this(new HttpClientHandler { MaxAutomaticRedirections = 5 }, timeout, maximumBytes)
    {
    }

    internal HttpServiceClient(HttpMessageHandler handler, TimeSpan? timeout, long maximumBytes)
    {
        _http = new HttpClient(handler) { Timeout = timeout ?? TimeSpan.FromSeconds(30) };
        _maximumBytes = maximumBytes;
    }

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The endpoint cannot be reached, or answers with an error.</exception>
    /// <exception cref="SparqlEvaluationException">The answer is too long.</exception>
    public Stream Ask(Iri service, string query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(service);
        using var request = new HttpRequestMessage(HttpMethod.Post, service.Value);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(ResultsType));
        request.Content = new StringContent(query, Encoding.UTF8, "application/sparql-query");
        using var response = _http.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return Copy(service, response.Content.ReadAsStream(cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private MemoryStream Copy(Iri service, Stream body, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream();
        byte[] buffer = new byte[16384];
        for (int read = body.Read(buffer); read > 0; read = body.Read(buffer))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (copy.Length + read > _maximumBytes) throw EvaluationErrors.ServiceTooLong(service, _maximumBytes);
            copy.Write(buffer, 0, read);
        }

        copy.Position = 0;
        return copy;
    }
}
