namespace KnowledgeGraph.Cli;

/// <summary>What the process returns to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something went wrong and was reported; what could be written was written.</summary>
    public const int Errors = 1;

    /// <summary>The command line says something that cannot be done.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C: 128 and the number of the signal, as shells do.</summary>
    public const int Cancelled = 130;
}
