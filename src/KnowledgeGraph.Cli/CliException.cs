namespace KnowledgeGraph.Cli;

/// <summary>The command cannot go on; the message is for the user as it stands.</summary>
internal sealed class CliException(string code, string text, int exitCode, Exception? inner = null) : Exception($"{code}: {text}", inner)
{
    /// <summary><c>KG9</c> and three digits.</summary>
    public string Code { get; } = code;

    /// <summary>What the process returns.</summary>
    public int ExitCode { get; } = exitCode;
}
