using System.Globalization;
using KnowledgeGraph.Export;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Loading;

/// <summary>Shows how far a load is: a bar where somebody looks, lines with <c>--verbose</c>.</summary>
internal static class LoadProgressView
{
    /// <summary>Runs the load and shows what it reports.</summary>
    public static void Show(Terminal terminal, Verbosity verbosity, Action<Action<LoadProgress>> work)
    {
        if (verbosity == Verbosity.Verbose) work(progress => terminal.Error.WriteLine(Line(progress)));
        else if (verbosity == Verbosity.Quiet || !terminal.IsInteractive) work(_ => { });
        else SpectreConsole.On(terminal).Progress().AutoClear(true).Start(context => ShowBar(context.AddTask("Loading"), work));
    }

    private static void ShowBar(ProgressTask bar, Action<Action<LoadProgress>> work) => work(progress =>
    {
        bar.MaxValue = progress.BatchCount;
        bar.Value = progress.BatchesDone;
    });

    private static string Line(LoadProgress progress) => string.Create(CultureInfo.InvariantCulture, $"{progress.BatchesDone}/{progress.BatchCount} requests, {progress.TriplesDone} triples");
}
