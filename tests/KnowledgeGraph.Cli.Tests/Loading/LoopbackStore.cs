using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Cli.Tests.Loading;

/// <summary>A store on a loopback port: keeps the body of every graph, and refuses what it is told to refuse.</summary>
internal sealed class LoopbackStore : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, string> _graphs = new(StringComparer.Ordinal);
    private readonly Task _serving;

    public LoopbackStore()
    {
        int port = FreePort();
        Address = $"http://127.0.0.1:{port}/store";
        _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address { get; }

    /// <summary>The methods of the requests, in order.</summary>
    public List<string> Methods { get; } = [];

    /// <summary>How many requests are taken before all are refused.</summary>
    public int RefuseAfter { get; set; } = int.MaxValue;

    /// <summary>Whether triples are taken and lost.</summary>
    public bool Forgets { get; set; }

    public void Dispose()
    {
        _listener.Close();
        _serving.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            var context = await _listener.GetContextAsync();
            await AnswerAsync(context.Request, context.Response);
            context.Response.Close();
        }
    }

    private async Task AnswerAsync(HttpListenerRequest request, HttpListenerResponse response)
    {
        Methods.Add(request.HttpMethod);
        string graph = request.Url!.Query;
        if (Methods.Count > RefuseAfter)
        {
            response.StatusCode = 500;
        }
        else if (request.HttpMethod == "GET")
        {
            response.ContentType = "application/n-triples";
            await response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(_graphs.GetValueOrDefault(graph, "")));
        }
        else
        {
            using var reader = new StreamReader(request.InputStream);
            string body = await reader.ReadToEndAsync();
            _graphs[graph] = Forgets ? "" : request.HttpMethod == "PUT" ? body : _graphs.GetValueOrDefault(graph, "") + body;
            response.StatusCode = 204;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
