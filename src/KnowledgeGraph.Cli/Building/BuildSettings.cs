using KnowledgeGraph.Articles;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Building;

/// <summary>What the user asked <c>kg build</c> for, checked.</summary>
internal sealed record BuildSettings
{
    /// <summary>Files, folders, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The folder to write into; made when it is not there.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>The folder with the classes, the gazetteers and the word lists of the domain.</summary>
    public required string OntologyFolder { get; init; }

    /// <summary>What the IRIs of the graph begin with; ends in <c>/</c> or <c>#</c>.</summary>
    public required string BaseIri { get; init; }

    /// <summary>The date of articles that give none; null leaves them without.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The files to write; null for the default.</summary>
    public IReadOnlyList<GraphFormat>? Formats { get; init; }

    /// <summary>How edges are reified.</summary>
    public RdfVersion RdfVersion { get; init; }

    /// <summary>What is less sure is left out; 0 to 1.</summary>
    public decimal MinConfidence { get; init; }

    /// <summary>Whether verbs between named things that no rule covers are in the graph too.</summary>
    public bool IncludesOpenRelations { get; init; }

    /// <summary>Whether a warning counts as an error.</summary>
    public bool Strict { get; init; }

    /// <summary>Articles worked on at the same time, from 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>How much is printed.</summary>
    public Verbosity Verbosity { get; init; }
}
