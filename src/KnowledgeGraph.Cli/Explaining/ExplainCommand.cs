using System.Globalization;
using System.Text;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>A rule and articles in; out come the sentences on which the rule fires, and why.</summary>
internal sealed class ExplainCommand(ExplainSettings settings, Terminal terminal)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private bool _haveErrors;

    /// <summary>Explains: <see cref="ExitCode.Errors"/> where an example of the rule does not come out, or no article could be read.</summary>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was replaced.</exception>
    public int Run(CancellationToken cancellation)
    {
        var ontology = OntologyFolder.Load(settings.OntologyFolder);
        var explainer = RuleExplainer.Load(ontology);
        if (settings.Rule is null)
            return Write(writer => List(explainer, writer));
        if (settings.Paths.Count == 0)
            return Check(explainer, settings.Rule);

        var articles = ReadArticles(ontology, cancellation);
        if (articles.Count == 0)
            throw CliErrors.NothingToExplain();
        return Write(writer =>
        {
            foreach (var article in articles)
            {
                cancellation.ThrowIfCancellationRequested();
                Explain(explainer, settings.Rule, article, writer);
            }

            return _haveErrors ? ExitCode.Errors : ExitCode.Done;
        });
    }

    private int Check(RuleExplainer explainer, string rule)
    {
        var problems = explainer.Check(rule);
        foreach (string problem in problems)
            terminal.Error.WriteLine(problem);
        if (problems.Count > 0)
            return ExitCode.Errors;
        return Write(writer =>
        {
            writer.WriteLine($"{rule}: its examples come out");
            return ExitCode.Done;
        });
    }

    /// <summary>A bad article is reported and left out.</summary>
    private List<Article> ReadArticles(OntologyFolder ontology, CancellationToken cancellation)
    {
        var reader = new ArticleReader(new ArticleReaderOptions { PublisherNames = ontology.MediaNames });
        var articles = new List<Article>();
        foreach (string file in ArticleFiles.Expand(settings.Paths).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                articles.Add(reader.Read(file, ArticleFiles.ReadBytes(file, new ArticleReaderOptions().MaximumBytes)));
            }
            catch (ArticleFormatException error)
            {
                _haveErrors = true;
                terminal.Error.WriteLine(error.Message);
            }
        }

        return articles;
    }

    private static int List(RuleExplainer explainer, TextWriter writer)
    {
        foreach (string name in explainer.RuleNames)
            writer.WriteLine(name);
        return ExitCode.Done;
    }

    private void Explain(RuleExplainer explainer, string rule, Article article, TextWriter writer)
    {
        int fired = 0;
        foreach (var sentence in explainer.Explain(rule, article).Where(sentence => sentence.Firings.Count > 0 || settings.ShowsMisses))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{article.SourceName}:{sentence.Line}: {sentence.Text}"));
            foreach (var firing in sentence.Firings)
                Write(firing, writer);
            foreach (var miss in sentence.Misses)
                writer.WriteLine($"  no match at {miss.Word}{(miss.Missing.Count > 0 ? "; missing: " + string.Join(", ", miss.Missing.Select(OneLine)) : "")}");
            writer.WriteLine();
            fired += sentence.Firings.Count(firing => firing.IsAsserted);
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{article.SourceName}: {fired} {(explainer.YieldsNodes(rule) ? "node" : "edge")}{(fired == 1 ? "" : "s")} from {rule}"));
    }

    private static void Write(FiringExplanation firing, TextWriter writer)
    {
        string verdict = firing.IsAsserted ? string.Create(CultureInfo.InvariantCulture, $"confidence {firing.Confidence:0.00}") : $"not asserted: {firing.Status}";
        writer.WriteLine(firing.IsEdge ? $"  {firing.Roles[0].Value} | {LocalName(firing.Yields)} | {firing.Roles[1].Value}  ({verdict})" : $"  {LocalName(firing.Yields)}  ({verdict})");
        foreach (var role in firing.Roles.Where(role => role.Property is not null))
            writer.WriteLine($"    has {LocalName(role.Property!)}: {OneLine(role.Value)}");
        writer.WriteLine($"    cites: {firing.Evidence}");
        foreach (var (name, word) in firing.Nodes)
            writer.WriteLine($"    {name}: {word}");
    }

    private static string LocalName(Iri iri) => iri.Value[(iri.Value.LastIndexOfAny(['#', '/']) + 1)..];

    private int Write(Func<TextWriter, int> content)
    {
        int code = ExitCode.Done;
        ResultSink.Write(settings.Output, terminal, stream =>
        {
            using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
            code = content(writer);
        });
        return code;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
