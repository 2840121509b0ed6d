using KnowledgeGraph.Extraction;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Shows how far the articles are; nothing where nobody looks.</summary>
internal static class BuildProgress
{
    /// <summary>Runs the work and shows what it reports.</summary>
    public static T Show<T>(Terminal terminal, Verbosity verbosity, Func<IProgress<ArticleProgress>?, T> work)
    {
        if (verbosity == Verbosity.Verbose)
            return work(new Lines(terminal.Error));
        if (verbosity == Verbosity.Quiet || !terminal.IsInteractive)
            return work(null);
        return SpectreConsole.On(terminal).Progress().AutoClear(true).Start(context => work(new Bar(context.AddTask("Reading articles"))));
    }

    private sealed class Lines(TextWriter error) : IProgress<ArticleProgress>
    {
        public void Report(ArticleProgress value)
        {
            lock (error)
                error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value.Done}/{value.Total} {value.SourceName}"));
        }
    }

    private sealed class Bar(ProgressTask task) : IProgress<ArticleProgress>
    {
        public void Report(ArticleProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            task.Description = Markup.Escape(value.SourceName);
        }
    }
}
