using System.Text;

namespace KnowledgeGraph.Cli;

/// <summary>Where the program talks: results and the table to <paramref name="Output"/>, errors to <paramref name="Error"/>.</summary>
/// <param name="Output">Standard output, or what a test reads.</param>
/// <param name="Error">Standard error, or what a test reads.</param>
/// <param name="IsInteractive">Whether somebody looks at the output: colours and progress are for them alone.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive)
{
    /// <summary>The terminal of this process; not interactive when the output is redirected, <c>NO_COLOR</c> is set, or the terminal is a dumb one.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool plain = Console.IsOutputRedirected
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error, !plain);
    }
}
