namespace KnowledgeGraph.Cli.Tests;

/// <summary>What one command line did: the program runs in this process and talks to strings.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    public static Task<CommandRun> OfAsync(params string[] args) => OfAsync(args, interactive: false, CancellationToken.None);

    public static async Task<CommandRun> OfAsync(string[] args, bool interactive, CancellationToken cancellation)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = await KgCommand.RunAsync(args, new Terminal(output, error, interactive), cancellation);
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
