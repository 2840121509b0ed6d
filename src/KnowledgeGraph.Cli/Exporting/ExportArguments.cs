using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Exporting;

/// <summary>The command line of <c>kg export</c>: what may be given, and how it is read.</summary>
internal sealed class ExportArguments
{
    private readonly Argument<FileInfo> _graph = new Argument<FileInfo>("GRAPH") { Description = $"The graph to write: {GraphFile.Endings}." }.AcceptExistingOnly();

    private readonly Option<string> _to = new Option<string>("--to") { Description = "The format.", HelpName = string.Join('|', ExportFormats.All), Required = true }
        .AcceptOnlyFromAmong(ExportFormats.All);

    private readonly Option<string> _out = new("--out", "-o") { Description = "The file to write, or the folder for csv, neo4j and neptune; - is standard output.", HelpName = "PATH", Required = true };

    private readonly Option<bool> _fold = new("--fold") { Description = "Make tenures, statements, provisions, payments and deployments edges with properties, where nothing else leads to them." };

    private readonly Option<string> _gexf = new Option<string>("--gexf")
    {
        Description = "The version of GEXF: 1.2 (1.2draft) is what most programs read.",
        HelpName = "1.2|1.3",
        DefaultValueFactory = _ => "1.2",
    }.AcceptOnlyFromAmong("1.2", "1.3");

    public ExportArguments() => _out.Validators.Add(CheckOutput);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_graph);
        foreach (var option in new Option[] { _to, _out, _fold, _gexf })
            command.Options.Add(option);
    }

    public ExportSettings Read(ParseResult line)
    {
        string format = line.GetRequiredValue(_to);
        var propertyGraph = ExportFormats.OfPropertyGraph(format, line.GetValue(_gexf) == "1.3");
        return new ExportSettings(line.GetRequiredValue(_graph).ToString(), line.GetRequiredValue(_out), format, propertyGraph, line.GetValue(_fold));
    }

    private void CheckOutput(OptionResult result)
    {
        if (result.GetResult(_to) is not { Errors: var faults } || faults.Any() || result.GetValue(_to) is not { } format || !ExportFormats.IsFolder(format)) return;
        string path = result.GetValueOrDefault<string>();
        if (path == "-" || File.Exists(path)) result.AddError(CliErrors.NeedsFolder(format, path));
    }
}
