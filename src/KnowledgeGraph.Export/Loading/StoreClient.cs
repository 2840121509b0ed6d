using System.Net;

namespace KnowledgeGraph.Export;

/// <summary>Sends requests to a store, again and after a while where a fault may pass.</summary>
/// <remarks>RFC 9110, sections 15.5 and 15.6; a <c>Retry-After</c> in seconds is obeyed up to two minutes. Waits of 0.5, 1, 2, 4 … at most 30 seconds, without chance in them.</remarks>
internal sealed class StoreClient(HttpClient http, int retries, TimeProvider time)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestAskedWait = TimeSpan.FromMinutes(2);

    /// <summary>Sends a request until the store takes it.</summary>
    /// <param name="request">Makes the request; called for each attempt.</param>
    /// <param name="words">The request in words, for errors.</param>
    /// <param name="read">Reads the answer.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="LoadException">The store refused it, or was not there.</exception>
    public async Task<T> SendAsync<T>(Func<HttpRequestMessage> request, string words, Func<HttpResponseMessage, Task<T>> read, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            var wait = WaitAfter(attempt);
            using var message = request();
            try
            {
                using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
                if (response.IsSuccessStatusCode) return await read(response).ConfigureAwait(false);
                if (!MayPass(response.StatusCode) || attempt > retries) throw await RefusalAsync(message, response, words, cancellation).ConfigureAwait(false);
                wait = AskedWait(response) ?? wait;
            }
            catch (Exception error) when (error is HttpRequestException or IOException || error is TaskCanceledException && !cancellation.IsCancellationRequested)
            {
                if (attempt > retries) throw LoadErrors.Unreachable(message.RequestUri!, attempt, error);
            }

            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    private static bool MayPass(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static TimeSpan WaitAfter(int attempt) => attempt > 6 ? LongestWait : FirstWait * Math.Pow(2, attempt - 1);

    private static TimeSpan? AskedWait(HttpResponseMessage response) =>
        response.Headers.RetryAfter?.Delta is { } asked ? (asked < LongestAskedWait ? asked : LongestAskedWait) : null;

    private static async Task<LoadException> RefusalAsync(HttpRequestMessage message, HttpResponseMessage response, string words, CancellationToken cancellation)
    {
        int status = (int)response.StatusCode;
        if (status is >= 300 and < 400) return LoadErrors.Moved(message.RequestUri!, response.Headers.Location);
        string reason = await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
        return LoadErrors.Refused(message.RequestUri!, words, status, reason.Length > 0 ? reason : response.ReasonPhrase ?? "");
    }
}
