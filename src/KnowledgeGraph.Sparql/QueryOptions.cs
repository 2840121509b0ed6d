namespace KnowledgeGraph.Sparql;

/// <summary>How a query or an update is evaluated.</summary>
public sealed record QueryOptions
{
    /// <summary>The longest time; null (the default) is no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Bytes that intermediate results may take, by our own count; null (the default) is no limit.</summary>
    public long? MaximumMemory { get; init; }

    /// <summary>The most rows of a result; null (the default) is no limit.</summary>
    public long? MaximumRows { get; init; }

    /// <summary>Whether a query without FROM sees the union of all graphs as its default graph. The default is false: the default graph alone.</summary>
    public bool UnionDefaultGraph { get; init; }

    /// <summary>Whether SERVICE may go to the network. The default is false: SERVICE is an error, SERVICE SILENT gives the empty solution.</summary>
    public bool AllowService { get; init; }

    /// <summary>What SERVICE is asked through where it is allowed; null (the default) asks over HTTP.</summary>
    public IServiceClient? Services { get; init; }

    /// <summary>Where LOAD has its documents from; null (the default) makes LOAD an error, and LOAD SILENT do nothing.</summary>
    public IGraphLoader? Loader { get; init; }

    /// <summary>How long one regular expression may work on one text. The default is one second.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Where NOW() has its time from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The seed of RAND(), UUID() and STRUUID(); null (the default) takes another one each time.</summary>
    public int? Seed { get; init; }
}
