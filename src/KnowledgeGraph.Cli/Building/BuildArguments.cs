using System.CommandLine;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Building;

/// <summary>The command line of <c>kg build</c>: what may be given, and how it is read.</summary>
internal sealed class BuildArguments
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Articles: a file, a folder with all below it, or - for standard input. Text, Markdown with front matter, HTML.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _out = new("--out", "-o") { Description = "The folder to write into.", HelpName = "DIR", Required = true };

    private readonly Option<DirectoryInfo> _ontology = new Option<DirectoryInfo>("--ontology")
    {
        Description = "The domain: classes, names, word lists. Default: the news domain that comes with kg.",
        HelpName = "DIR",
    }.AcceptExistingOnly();

    private readonly Option<string> _base = new("--base")
    {
        Description = "What the IRIs of the graph begin with.",
        HelpName = "IRI",
        DefaultValueFactory = _ => new ExtractionOptions().BaseIri,
    };

    private readonly Option<string?> _date = new("--date") { Description = "The date of articles that give none; without it they have none.", HelpName = "YYYY-MM-DD" };

    private readonly Option<string?> _formats = new("--formats")
    {
        Description = $"What to write: some of {GraphFormats.Known}, with commas between. Default: all but html; svg only where Graphviz is installed.",
        HelpName = "LIST",
    };

    private readonly Option<string> _rdf = new Option<string>("--rdf")
    {
        Description = "How edges are cited: with rdf:Statement (1.1) or with triple terms (1.2).",
        HelpName = "1.1|1.2",
        DefaultValueFactory = _ => "1.1",
    }.AcceptOnlyFromAmong("1.1", "1.2");

    private readonly Option<decimal?> _minConfidence = new("--min-confidence")
    {
        Description = "Leave out what is less sure: 0.8 keeps what is right four times out of five or more. Default: all.",
        HelpName = "0..1",
    };

    private readonly Option<bool> _open = new("--open") { Description = "Add open relations: verbs between two named things that no rule covers (kg:OpenRelation)." };

    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings count as errors: the graph is written, and the exit code is 1." };

    private readonly Option<int?> _threads = new("--threads")
    {
        Description = "Articles worked on at the same time; the result does not depend on it. Default: one for each processor.",
        HelpName = "N",
    };

    public BuildArguments()
    {
        _base.Validators.Add(result => result.Check(_base, IsBase, CliErrors.BadBase));
        _date.Validators.Add(result => result.Check(_date, text => TryDate(text, out _), text => CliErrors.BadDate(text!)));
        _formats.Validators.Add(result => result.Check(
            _formats, text => GraphFormats.FindUnknown(text!) is null, text => CliErrors.UnknownFormat(GraphFormats.FindUnknown(text!)!, GraphFormats.Known)));
        _minConfidence.Validators.Add(result => result.Check(_minConfidence, least => least is >= 0m and <= 1m, least => CliErrors.BadShare("--min-confidence", least!.Value)));
        _threads.Validators.Add(result => result.Check(_threads, count => count >= 1, count => CliErrors.BadNumber("--threads", count!.Value, 1)));
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in new Option[] { _out, _ontology, _base, _date, _formats, _rdf, _open, _minConfidence, _strict, _threads })
            command.Options.Add(option);
    }

    public BuildSettings Read(ParseResult line, Verbosity verbosity) => new()
    {
        Paths = line.GetRequiredValue(_paths),
        OutputFolder = line.GetRequiredValue(_out),
        OntologyFolder = line.GetValue(_ontology)?.ToString() ?? Path.Combine(AppContext.BaseDirectory, "ontology"),
        BaseIri = line.GetRequiredValue(_base),
        Date = TryDate(line.GetValue(_date), out var date) ? date : null,
        Formats = line.GetValue(_formats) is { } list ? GraphFormats.Parse(list) : null,
        RdfVersion = line.GetValue(_rdf) == "1.2" ? RdfVersion.Rdf12 : RdfVersion.Rdf11,
        MinConfidence = line.GetValue(_minConfidence) ?? 0m,
        IncludesOpenRelations = line.GetValue(_open),
        Strict = line.GetValue(_strict),
        Threads = line.GetValue(_threads) ?? Environment.ProcessorCount,
        Verbosity = verbosity,
    };

    private static bool TryDate(string? text, out PartialDate date) => PartialDate.TryParse(text, out date) && date.Day is not null;

    private static bool IsBase(string text) => text.EndsWith('/') || text.EndsWith('#') ? Iri.TryParse(text, out _) : false;
}
