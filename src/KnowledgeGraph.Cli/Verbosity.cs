namespace KnowledgeGraph.Cli;

/// <summary>How much a command prints.</summary>
internal enum Verbosity
{
    /// <summary>Errors, warnings, and the table.</summary>
    Normal,

    /// <summary>Errors alone.</summary>
    Quiet,

    /// <summary>Also what is being done, and where in the program an error arose.</summary>
    Verbose,
}
