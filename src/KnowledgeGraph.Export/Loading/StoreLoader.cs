using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Loads datasets into a store over HTTP. Not thread-safe; one load at a time.</summary>
public sealed class StoreLoader
{
    private readonly LoadRequests _requests;
    private readonly StoreClient _client;

    /// <summary>A loader for one store.</summary>
    /// <param name="http">Sends the requests, with whatever credentials the store wants. It must not follow redirects by itself if it carries a password.</param>
    /// <param name="endpoint">The address of the Graph Store Protocol, or of SPARQL Update, as the options say.</param>
    /// <param name="options">What to do.</param>
    /// <param name="time">Measures the waits between attempts; the system's clock unless given.</param>
    public StoreLoader(HttpClient http, Uri endpoint, StoreLoadOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Retries);
        _requests = new LoadRequests(endpoint, options);
        _client = new StoreClient(http, options.Retries, time ?? TimeProvider.System);
    }

    /// <summary>The requests of a plan in words, one line each: what a dry run shows.</summary>
    public IEnumerable<string> Describe(LoadPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Batches.Select(_requests.Words);
    }

    /// <summary>Sends the requests of a plan, in order.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="first">The first request to send, from 0: what stands before it is in the store already.</param>
    /// <param name="progress">Hears of every request that the store has taken.</param>
    /// <param name="cancellation">Gives up between and within requests.</param>
    /// <exception cref="LoadException">The store refused a request, or was not there; what was sent before stays.</exception>
    public async Task LoadAsync(LoadPlan plan, int first, Action<LoadProgress> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        long triples = plan.TriplesBefore(first);
        for (int i = first; i < plan.BatchCount; i++)
        {
            var batch = plan.Batches[i];
            await _client.SendAsync(() => _requests.Of(batch), _requests.Words(batch), _ => Task.FromResult(true), cancellation).ConfigureAwait(false);
            triples += batch.Triples.Length;
            progress(new LoadProgress(i + 1, plan.BatchCount, triples));
        }
    }

    /// <summary>Asks the store how many triples each graph of the plan has.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="queryEndpoint">The address for SPARQL queries; null reads each graph back by the Graph Store Protocol.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="LoadException">The store does not answer, or not with a count.</exception>
    /// <exception cref="RdfSyntaxException">What it sends back is no RDF.</exception>
    public async Task<IReadOnlyList<GraphCount>> CountAsync(LoadPlan plan, Uri? queryEndpoint, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var counter = new StoreCounter(_client, _requests, queryEndpoint);
        var counts = new List<GraphCount>();
        foreach (var graph in plan.Graphs)
            counts.Add(new GraphCount(graph.Name, graph.TripleCount, await counter.CountAsync(graph.Name, cancellation).ConfigureAwait(false)));
        return counts;
    }
}
