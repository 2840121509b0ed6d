using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Loading;

/// <summary>What the user asked <c>kg load</c> for, checked.</summary>
/// <param name="Graph">The file to read.</param>
/// <param name="Endpoint">The address of the store.</param>
/// <param name="QueryEndpoint">The address for the queries that count; null reads the graphs back.</param>
/// <param name="Options">What to do.</param>
/// <param name="User">The name to give; null gives none.</param>
/// <param name="StateFile">Where it is written down how far a load is.</param>
/// <param name="DryRun">Whether the requests are only shown.</param>
/// <param name="Verify">Whether the triples are counted on the other side.</param>
/// <param name="Verbosity">How much to say.</param>
internal sealed record LoadSettings(
    string Graph, Uri Endpoint, Uri? QueryEndpoint, StoreLoadOptions Options, string? User, string StateFile, bool DryRun, bool Verify, Verbosity Verbosity);
