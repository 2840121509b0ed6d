using KnowledgeGraph.Articles;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Prints what goes wrong with single articles as it happens, and remembers whether any of it is an error.</summary>
internal sealed class ProblemList(Terminal terminal, BuildSettings settings)
{
    private readonly List<ArticleDiagnostic> _unreadable = [];

    /// <summary>Whether there was an error; with <c>--strict</c>, or a warning.</summary>
    public bool HaveErrors { get; private set; }

    /// <summary>Why each article that could not be read was left out, in the order of their paths.</summary>
    public IReadOnlyList<ArticleDiagnostic> Unreadable => _unreadable;

    /// <summary>Does something with one path; what is wrong with the article is reported, and the batch goes on.</summary>
    public void Try(string path, Action work)
    {
        try
        {
            work();
        }
        catch (ArticleFormatException error)
        {
            _unreadable.Add(error.Diagnostic with { SourceName = path });
            Error(error.Message);
        }
    }

    /// <summary>Reports the articles that failed and the warnings of all others.</summary>
    public void Add(KnowledgeGraphResult result)
    {
        foreach (var failure in result.Failures)
            Error($"{failure.SourceName}: {failure.Message}");
        foreach (string warning in result.Articles.SelectMany(article => article.Warnings.Select(warning => $"{article.SourceName}: {warning}")))
            Warning(warning);
    }

    /// <summary>Says why the command ends here.</summary>
    public int Fail(string reason)
    {
        Error(reason);
        return ExitCode.Errors;
    }

    private void Error(string message)
    {
        HaveErrors = true;
        terminal.Error.WriteLine(message);
    }

    private void Warning(string message)
    {
        HaveErrors |= settings.Strict;
        if (settings.Strict || settings.Verbosity != Verbosity.Quiet)
            terminal.Error.WriteLine($"{message} ({(settings.Strict ? "error, because of --strict" : "warning")})");
    }
}
