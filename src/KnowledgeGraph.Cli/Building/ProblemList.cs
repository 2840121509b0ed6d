using KnowledgeGraph.Articles;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Prints what goes wrong with single articles as it happens, and remembers whether any of it is an error.</summary>
internal sealed class ProblemList(Terminal terminal, BuildSettings settings)
{
    private readonly List<FailedArticle> _failed = [];

    /// <summary>Whether there was an error; with <c>--strict</c>, or a warning.</summary>
    public bool HaveErrors { get; private set; }

    /// <summary>What was left out: first what could not be read, in the order of the paths, then what could not be extracted.</summary>
    public IReadOnlyList<FailedArticle> Failed => _failed;

    /// <summary>Does something with one path; what is wrong with the article is reported, and the batch goes on.</summary>
    public void Try(string path, Action work)
    {
        try
        {
            work();
        }
        catch (ArticleFormatException error)
        {
            _failed.Add(new FailedArticle(path, error.Message));
            Error(error.Message);
        }
    }

    /// <summary>Reports the articles that failed and the warnings of all others.</summary>
    public void Add(IReadOnlyList<GraphFailure> failures, IReadOnlyList<BuiltArticle> built)
    {
        foreach (var failure in failures)
        {
            _failed.Add(new FailedArticle(failure.SourceName, failure.Message));
            Error(failure.Message);
        }

        foreach (var article in built)
        {
            foreach (string warning in article.Warnings)
                Warning(article.Article.SourceName, warning);
        }
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

    private void Warning(string source, string text)
    {
        HaveErrors |= settings.Strict;
        if (settings.Strict || settings.Verbosity != Verbosity.Quiet)
            terminal.Error.WriteLine($"{source}:{(char.IsAsciiDigit(text[0]) ? "" : " ")}{text} ({(settings.Strict ? "error, because of --strict" : "warning")})");
    }
}
