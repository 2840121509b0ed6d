using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Loading;

/// <summary>A graph in; the same graph in somebody's store, counted there.</summary>
internal sealed class LoadCommand(LoadSettings settings, Terminal terminal)
{
    /// <summary>Loads; see <see cref="ExitCode"/> for what comes back.</summary>
    /// <exception cref="OperationCanceledException">The user gave up; the next call of the same command goes on from there.</exception>
    public int Run(CancellationToken cancellation)
    {
        var plan = LoadPlan.Of(GraphFile.Load(settings.Graph).Dataset, settings.Options);
        using var http = StoreCredentials.Client(settings);
        var loader = new StoreLoader(http, settings.Endpoint, settings.Options);
        if (settings.DryRun) return Show(loader, plan);
        Send(loader, plan, cancellation);
        return settings.Verify ? Verify(loader, plan, cancellation) : ExitCode.Done;
    }

    private int Show(StoreLoader loader, LoadPlan plan)
    {
        foreach (string request in loader.Describe(plan)) terminal.Output.WriteLine(request);
        terminal.Output.WriteLine(Text($"{plan.BatchCount} requests to {settings.Endpoint}; nothing was sent"));
        return ExitCode.Done;
    }

    private void Send(StoreLoader loader, LoadPlan plan, CancellationToken cancellation)
    {
        var state = new LoadState(settings.StateFile, settings.Endpoint.ToString(), plan.Digest);
        int first = Math.Min(state.Done(), plan.BatchCount);
        if (first > 0) Say(Text($"going on after {first} of {plan.BatchCount} requests, as {settings.StateFile} says"));
        LoadProgressView.Show(terminal, settings.Verbosity, view => loader.LoadAsync(plan, first, progress => Note(state, progress, view), cancellation).GetAwaiter().GetResult());
        state.Clear();
    }

    private static void Note(LoadState state, LoadProgress progress, Action<LoadProgress> view)
    {
        state.Save(progress.BatchesDone);
        view(progress);
    }

    private int Verify(StoreLoader loader, LoadPlan plan, CancellationToken cancellation)
    {
        var counts = loader.CountAsync(plan, settings.QueryEndpoint, cancellation).GetAwaiter().GetResult();
        var bad = counts.Where(IsWrong).ToList();
        foreach (var count in bad) terminal.Error.WriteLine(CliErrors.WrongCount(count));
        if (bad.Count > 0) return ExitCode.Errors;
        Say(Text($"{counts.Sum(count => (long)count.Sent)} triples in {counts.Count} graphs are in {settings.Endpoint}, counted there"));
        return ExitCode.Done;
    }

    /// <summary>A graph that was emptied has what was sent and no more; one that was added to has at least that.</summary>
    private bool IsWrong(GraphCount count) => settings.Options.Replace ? count.Found != count.Sent : count.Found < count.Sent;

    private void Say(string line)
    {
        if (settings.Verbosity != Verbosity.Quiet) terminal.Output.WriteLine(line);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
