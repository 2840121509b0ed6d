using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Converting;

/// <summary>The command line of <c>kg convert</c>: what may be given, and how it is read.</summary>
internal sealed class ConvertArguments
{
    private readonly Argument<string> _input = new("IN") { Description = $"The file to read: {Input.GraphFile.Endings}; - is standard input." };

    private readonly Argument<string> _output = new("OUT") { Description = "The file to write: .ttl .trig .nt .nq .rdf .jsonld, also with .gz; - is standard output." };

    private readonly Option<string?> _base = new("--base") { Description = "What relative IRIs are resolved against. Default: the IRI of the file read.", HelpName = "IRI" };

    private readonly Option<string?> _from = new Option<string?>("--from") { Description = "The syntax of the input, where its name does not say it.", HelpName = string.Join('|', ConvertFormats.Inputs) }
        .AcceptOnlyFromAmong(ConvertFormats.Inputs);

    private readonly Option<string?> _to = new Option<string?>("--to") { Description = "The format of the output, where its name does not say it.", HelpName = string.Join('|', ConvertFormats.Outputs) }
        .AcceptOnlyFromAmong(ConvertFormats.Outputs);

    private readonly Option<bool> _lenient = new("--lenient") { Description = "Pass over bad lines of N-Triples and N-Quads, count them, and show the first ten." };

    public ConvertArguments()
    {
        _base.Validators.Add(result => result.Check(_base, text => Iri.TryParse(text, out _), text => CliErrors.BadConvertBase(text!)));
        _input.Validators.Add(CheckInput);
        _output.Validators.Add(CheckOutput);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_input);
        command.Arguments.Add(_output);
        foreach (var option in new Option[] { _base, _from, _to, _lenient })
            command.Options.Add(option);
    }

    public ConvertSettings Read(ParseResult line)
    {
        string output = line.GetRequiredValue(_output);
        return new ConvertSettings(
            line.GetRequiredValue(_input),
            output,
            line.GetValue(_from) is { } from ? ConvertFormats.Syntax(from) : null,
            line.GetValue(_to) is { } to ? ConvertFormats.Of(to) : ConvertFormats.OfFileName(output)!.Value,
            RdfSyntaxes.IsPacked(output),
            line.GetValue(_base) is { } @base ? Iri.Parse(@base) : null,
            line.GetValue(_lenient));
    }

    private static void CheckInput(ArgumentResult result)
    {
        string path = result.GetValueOrDefault<string>();
        if (path != "-" && !File.Exists(path)) result.AddError(CliErrors.MissingFile(path));
    }

    private void CheckOutput(ArgumentResult result)
    {
        string path = result.GetValueOrDefault<string>();
        if (result.GetResult(_to) is null or { Implicit: true } && ConvertFormats.OfFileName(path) is null) result.AddError(CliErrors.UnknownTarget(path));
    }
}
