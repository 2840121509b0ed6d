using Spectre.Console;

namespace KnowledgeGraph.Cli;

/// <summary>Makes a console for people on the output of a terminal.</summary>
internal static class SpectreConsole
{
    public static IAnsiConsole On(Terminal terminal) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Output) });
}
