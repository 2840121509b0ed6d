using System.Text;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli;

/// <summary>Where the program talks: results and the table to <paramref name="Output"/>, errors to <paramref name="Error"/>.</summary>
/// <param name="Output">Standard output, or what a test reads.</param>
/// <param name="Error">Standard error, or what a test reads.</param>
/// <param name="IsInteractive">Whether somebody looks at the output: colours and progress are for them alone.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive)
{
    /// <summary>How many columns fit a line; no limit where nobody looks.</summary>
    public int Width { get; init; } = int.MaxValue;

    private bool IsProcess { get; init; }

    /// <summary>The output as a stream of bytes, for what writes UTF-8 itself; flush what was written as text before.</summary>
    public Stream OpenOutput() => IsProcess ? Console.OpenStandardOutput() : new TextWriterStream(Output);

    /// <summary>The terminal of this process; not interactive when the output is redirected, <c>NO_COLOR</c> is set, or the terminal is a dumb one.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool plain = Console.IsOutputRedirected
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error, !plain) { IsProcess = true, Width = Console.IsOutputRedirected ? int.MaxValue : WidthOfConsole() };
    }

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : int.MaxValue;
        }
        catch (IOException)
        {
            return int.MaxValue;
        }
    }
}
