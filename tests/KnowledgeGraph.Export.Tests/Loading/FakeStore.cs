using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace KnowledgeGraph.Export.Tests.Loading;

/// <summary>A store that writes down what it is asked and answers as it is told; without instructions it takes everything.</summary>
internal sealed class FakeStore : HttpMessageHandler
{
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();

    /// <summary>Method, path with query, and body of each request.</summary>
    public List<(string Method, string Address, string Body)> Requests { get; } = [];

    public void AnswerWith(HttpStatusCode status, string body = "", string mediaType = "text/plain", int? retryAfter = null) => _answers.Enqueue(() =>
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent(body, null, mediaType) };
        if (retryAfter is { } seconds) answer.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
        return answer;
    });

    public void BreakOff() => _answers.Enqueue(() => throw new HttpRequestException("connection refused"));

    public void SendElsewhere(string address) => _answers.Enqueue(() => new HttpResponseMessage(HttpStatusCode.MovedPermanently) { Headers = { Location = new Uri(address) } });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add((request.Method.Method, request.RequestUri!.PathAndQuery, request.Content is null ? "" : await BodyAsync(request.Content, cancellationToken)));
        return _answers.TryDequeue(out var answer) ? answer() : new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private static async Task<string> BodyAsync(HttpContent content, CancellationToken cancellation)
    {
        if (!content.Headers.ContentEncoding.Contains("gzip")) return await content.ReadAsStringAsync(cancellation);
        using var reader = new StreamReader(new GZipStream(await content.ReadAsStreamAsync(cancellation), CompressionMode.Decompress));
        return await reader.ReadToEndAsync(cancellation);
    }
}
