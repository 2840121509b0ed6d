using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Querying;

/// <summary>The command line of <c>kg query</c>: what may be given, and how it is read.</summary>
internal sealed class QueryArguments
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = $"The graph, one file or several ({GraphFile.Endings}), and the query, a file that ends in .rq; - reads the query from standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _text = new("--expression", "-e") { Description = "The query itself, instead of a file.", HelpName = "SPARQL" };

    private readonly Option<string?> _format = new Option<string?>("--format", "-f")
    {
        Description = "How the answer is written. Default: a table; Turtle for CONSTRUCT and DESCRIBE.",
        HelpName = string.Join('|', QueryFormats.Names),
    }.AcceptOnlyFromAmong(QueryFormats.Names);

    private readonly Option<string?> _out = new("--out", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };

    private readonly Option<bool> _named = new("--named") { Description = "Put the triples of each file into a named graph, named by the file's IRI (file:///…)." };

    private readonly Option<bool> _alone = new("--default-graph-only")
    {
        Description = "Outside GRAPH, look at the default graph alone. Without this, it is the union of all graphs, each triple once.",
    };

    private readonly Option<bool> _explain = new("--explain") { Description = "Show how the query is answered: steps, rows expected, rows found." };

    private readonly Option<double?> _timeout = new("--timeout") { Description = "Give up after so many seconds.", HelpName = "SECONDS" };

    private readonly Option<bool> _time = new("--time") { Description = "Say at the end, on standard error, how long loading and answering took." };

    private readonly Option<DirectoryInfo> _ontology = new Option<DirectoryInfo>("--ontology")
    {
        Description = "The domain whose prefixes need no declaration. Default: the news domain that comes with kg.",
        HelpName = "DIR",
    }.AcceptExistingOnly();

    public QueryArguments()
    {
        _timeout.Validators.Add(result => result.Check(_timeout, seconds => seconds > 0, _ => CliErrors.BadTimeout()));
        _files.Validators.Add(CheckFiles);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        foreach (var option in new Option[] { _text, _format, _out, _named, _alone, _explain, _timeout, _time, _ontology })
            command.Options.Add(option);
    }

    /// <exception cref="IOException">The query's file cannot be read.</exception>
    public QuerySettings Read(ParseResult line)
    {
        string[] files = line.GetRequiredValue(_files);
        string? queryFile = files.FirstOrDefault(IsQuery);
        return new QuerySettings
        {
            Graphs = [.. files.Where(file => !IsQuery(file))],
            Text = line.GetValue(_text) ?? (queryFile == "-" ? Console.In.ReadToEnd() : File.ReadAllText(queryFile!)),
            TextName = queryFile ?? "-e",
            Format = line.GetValue(_format) is { } name ? QueryFormats.Of(name) : null,
            Output = line.GetValue(_out),
            Named = line.GetValue(_named),
            DefaultGraphAlone = line.GetValue(_alone),
            Explain = line.GetValue(_explain),
            Time = line.GetValue(_time),
            Timeout = line.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            OntologyFolder = line.GetValue(_ontology)?.ToString() ?? Path.Combine(AppContext.BaseDirectory, "ontology"),
        };
    }

    private static bool IsQuery(string file) => file == "-" || Path.GetExtension(file) is ".rq" or ".sparql";

    private void CheckFiles(ArgumentResult result)
    {
        string[] files = result.GetValueOrDefault<string[]>() ?? [];
        int queries = files.Count(IsQuery) + (result.GetResult(_text) is { Implicit: false } ? 1 : 0);
        if (queries != 1) result.AddError(CliErrors.OneQuery(queries));
        if (files.All(IsQuery)) result.AddError(CliErrors.NoGraph());
        foreach (string missing in files.Where(file => file != "-" && !File.Exists(file)))
            result.AddError(CliErrors.MissingFile(missing));
    }
}
