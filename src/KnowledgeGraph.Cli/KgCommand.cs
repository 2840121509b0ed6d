using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Building;
using KnowledgeGraph.Cli.Comparing;
using KnowledgeGraph.Cli.Converting;
using KnowledgeGraph.Cli.Evaluating;
using KnowledgeGraph.Cli.Explaining;
using KnowledgeGraph.Cli.Exporting;
using KnowledgeGraph.Cli.Loading;
using KnowledgeGraph.Cli.Parsing;
using KnowledgeGraph.Cli.Querying;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Cli.Scoring;
using KnowledgeGraph.Cli.Validating;

namespace KnowledgeGraph.Cli;

/// <summary>The command <c>kg</c> and its subcommands: reads the command line, runs what it asks for, turns errors into messages and exit codes.</summary>
internal sealed class KgCommand
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Say what is being done, and where in the program an error arose.", Recursive = true };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print errors only.", Recursive = true };
    private readonly Terminal _terminal;

    private KgCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>Runs one command line to its end.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var line = new KgCommand(terminal).Root().Parse(args);
        if (line.Action is not ParseErrorAction)
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToStop,
            };
            return await line.InvokeAsync(configuration, cancellation);
        }

        foreach (var error in line.Errors)
            await terminal.Error.WriteLineAsync(CliErrors.Usage(error.Message));
        string command = line.CommandResult.Command is RootCommand ? "kg" : $"kg {line.CommandResult.Command.Name}";
        await terminal.Error.WriteLineAsync($"Try '{command} --help'.");
        return ExitCode.Usage;
    }

    private RootCommand Root()
    {
        var root = new RootCommand("Turns news articles into a knowledge graph in which every edge names the sentence it comes from.") { Build(), Render(), Query(), Convert(), Export(), Load(), Validate(), Parse(), Evaluate(), Explain(), Score(), Diff(), _verbose, _quiet };
        foreach (var command in root.Subcommands)
            command.Validators.Add(RefuseQuietAndVerbose);
        HelpTexts.AddExamples(root);
        return root;
    }

    private Command Build()
    {
        var arguments = new BuildArguments();
        var command = new Command("build", "Reads articles and writes their graph, its diagram and a report.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(
            line, () => new BuildCommand(arguments.Read(line, VerbosityOf(line)), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Render()
    {
        var arguments = new RenderArguments();
        var command = new Command("render", "Draws a graph, or the part of it around one thing.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new RenderCommand(arguments.Read(line)).Run(cancellation), cancellation));
        return command;
    }

    private Command Query()
    {
        var arguments = new QueryArguments();
        var command = new Command("query", "Asks a graph a question in SPARQL.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new QueryCommand(arguments.Read(line), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Convert()
    {
        var arguments = new ConvertArguments();
        var command = new Command("convert", "Writes a graph in another RDF syntax.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new ConvertCommand(arguments.Read(line), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Export()
    {
        var arguments = new ExportArguments();
        var command = new Command("export", "Writes a graph for other programs: graph viewers, graph databases, JSON-LD.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new ExportCommand(arguments.Read(line), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Load()
    {
        var arguments = new LoadArguments();
        var command = new Command("load", "Loads a graph into a graph database that runs, and counts it there.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new LoadCommand(arguments.Read(line, VerbosityOf(line)), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Validate()
    {
        var arguments = new ValidateArguments();
        var command = new Command("validate", "Checks a graph against shapes (SHACL Core) and reports what does not fit.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new ValidateCommand(arguments.Read(line), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Parse()
    {
        var arguments = new ParseArguments();
        var command = new Command("parse", "Shows how a text is read: words, trees, names, times.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new ParseCommand(arguments.Read(line), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Evaluate()
    {
        var arguments = new EvaluateArguments();
        var command = new Command("eval-language", "Measures how well text is read, on a treebank or a corpus of names.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new EvaluateCommand(arguments.Read(line), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Explain()
    {
        var arguments = new ExplainArguments();
        var command = new Command("explain", "Shows on which sentences a rule of the domain fires, and why.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new ExplainCommand(arguments.Read(line), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Score()
    {
        var arguments = new ScoreArguments();
        var command = new Command("eval", "Measures graphs against facts marked by hand.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new ScoreCommand(arguments.Read(line, VerbosityOf(line)), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private Command Diff()
    {
        var arguments = new DiffArguments();
        var command = new Command("diff", "Says what changed from one graph to another.");
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(line, () => new DiffCommand(arguments.Read(line), _terminal).Run(cancellation), cancellation));
        return command;
    }

    private void RefuseQuietAndVerbose(CommandResult result)
    {
        if (result.GetValue(_verbose) && result.GetValue(_quiet))
            result.AddError(CliErrors.QuietAndVerbose());
    }

    private Verbosity VerbosityOf(ParseResult line) =>
        line.GetValue(_verbose) ? Verbosity.Verbose : line.GetValue(_quiet) ? Verbosity.Quiet : Verbosity.Normal;

    /// <summary>Runs the work away from the thread that waits for Ctrl-C.</summary>
    private async Task<int> RunAsync(ParseResult line, Func<int> work, CancellationToken cancellation)
    {
        try
        {
            return await Task.Run(work, cancellation);
        }
        catch (Exception error)
        {
            bool cancelled = error is OperationCanceledException && cancellation.IsCancellationRequested;
            var (message, code) = cancelled ? (CliErrors.Cancelled(), ExitCode.Cancelled) : Failures.Describe(error);
            await _terminal.Error.WriteLineAsync(message);
            if (line.GetValue(_verbose))
                await _terminal.Error.WriteLineAsync(error.ToString());
            return code;
        }
    }
}
