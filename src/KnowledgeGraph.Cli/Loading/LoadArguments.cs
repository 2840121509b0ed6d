using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Export;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Loading;

/// <summary>The command line of <c>kg load</c>: what may be given, and how it is read.</summary>
internal sealed class LoadArguments
{
    private readonly Argument<FileInfo> _graph = new Argument<FileInfo>("GRAPH") { Description = $"The graph to load: {GraphFile.Endings}." }.AcceptExistingOnly();
    private readonly Option<string> _to = new("--to") { Description = "The address of the store.", HelpName = "URL", Required = true };

    private readonly Option<string> _protocol = new Option<string>("--protocol")
    {
        Description = "gsp: Graph Store Protocol, whole graphs by PUT and POST. update: SPARQL Update.",
        HelpName = "gsp|update",
        DefaultValueFactory = _ => "gsp",
    }.AcceptOnlyFromAmong("gsp", "update");

    private readonly Option<string> _query = new("--query") { Description = "The address for SPARQL queries, to count what arrived; without it the graphs are read back.", HelpName = "URL" };
    private readonly Option<bool> _append = new("--append") { Description = "Add to the graphs that are there; else the graphs of the input are emptied first, and no others." };
    private readonly Option<string> _one = new("--graph") { Description = "Load everything into this one graph.", HelpName = "IRI" };
    private readonly Option<string> _unnamed = new("--default-graph") { Description = "The graph for what is in no named graph; a store without a default graph (Virtuoso) needs it.", HelpName = "IRI" };
    private readonly Option<int> _batch = new("--batch") { Description = "Triples in one request.", HelpName = "N", DefaultValueFactory = _ => 10_000 };
    private readonly Option<bool> _gzip = new("--gzip") { Description = "Pack what is sent." };
    private readonly Option<int> _retries = new("--retries") { Description = "Attempts after a fault that may pass, at growing distances.", HelpName = "N", DefaultValueFactory = _ => 5 };
    private readonly Option<string> _user = new("--user") { Description = "The user's name; the password comes from KG_STORE_PASSWORD. A bearer token comes from KG_STORE_TOKEN.", HelpName = "NAME" };
    private readonly Option<string> _state = new("--state") { Description = "Where it is written down how far the load is, to go on after a break; GRAPH.load-state unless given.", HelpName = "FILE" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show the requests and send none." };
    private readonly Option<bool> _noVerify = new("--no-verify") { Description = "Do not count on the other side." };

    public LoadArguments()
    {
        foreach (var address in new[] { _to, _query })
            address.Validators.Add(result => result.Check(address, IsAddress, found => CliErrors.BadAddress(address.Name, found)));
        foreach (var iri in new[] { _one, _unnamed })
            iri.Validators.Add(result => result.Check(iri, text => Iri.TryParse(text, out _), found => CliErrors.BadIri(iri.Name, found)));
        _batch.Validators.Add(result => result.Check(_batch, n => n >= 1, n => CliErrors.BadNumber("--batch", n, 1)));
        _retries.Validators.Add(result => result.Check(_retries, n => n >= 0, n => CliErrors.BadNumber("--retries", n, 0)));
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_graph);
        foreach (var option in new Option[] { _to, _protocol, _query, _append, _one, _unnamed, _batch, _gzip, _retries, _user, _state, _dryRun, _noVerify })
            command.Options.Add(option);
        command.Validators.Add(RefuseBothGraphs);
        command.Validators.Add(DemandQueryAddress);
    }

    public LoadSettings Read(ParseResult line, Verbosity verbosity)
    {
        string graph = line.GetRequiredValue(_graph).ToString();
        var options = new StoreLoadOptions
        {
            Protocol = line.GetValue(_protocol) == "update" ? LoadProtocol.Update : LoadProtocol.GraphStore,
            Replace = !line.GetValue(_append),
            OneGraph = IriOf(line.GetValue(_one)),
            DefaultGraph = IriOf(line.GetValue(_unnamed)),
            BatchSize = line.GetValue(_batch),
            Gzip = line.GetValue(_gzip),
            Retries = line.GetValue(_retries),
        };
        var query = line.GetValue(_query) is { } address ? new Uri(address) : null;
        return new LoadSettings(
            graph, new Uri(line.GetRequiredValue(_to)), query, options, line.GetValue(_user), line.GetValue(_state) ?? graph + ".load-state", line.GetValue(_dryRun), !line.GetValue(_noVerify), verbosity);
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0;

    private static Iri? IriOf(string? text) => text is null ? null : Iri.Parse(text);

    private void RefuseBothGraphs(CommandResult result)
    {
        if (result.GetValue(_one) is not null && result.GetValue(_unnamed) is not null) result.AddError(CliErrors.OneGraphOrDefault());
    }

    /// <summary>SPARQL Update has no way to read back.</summary>
    private void DemandQueryAddress(CommandResult result)
    {
        bool needed = result.GetValue(_protocol) == "update" && !result.GetValue(_noVerify) && !result.GetValue(_dryRun);
        if (needed && result.GetValue(_query) is null) result.AddError(CliErrors.NeedsQueryAddress());
    }
}
