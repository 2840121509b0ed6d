namespace KnowledgeGraph.Export;

/// <summary>A node of a picture. Texts are plain and unwrapped; a line feed in them is a wanted line break.</summary>
/// <param name="Id">Unique among the nodes, edges and clusters of a diagram; made of ASCII letters, digits, <c>-</c> and <c>_</c>; the same for the same input.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="ClassName">The local name of its class, <c>UnnamedSource</c> or <c>Treaty</c>.</param>
/// <param name="Label">Its name, or what is said.</param>
public sealed record DiagramNode(string Id, DiagramKind Kind, string ClassName, string Label)
{
    /// <summary>A second, smaller text: offices, dates; empty where there is none.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The sentences it was read from, each with its article; empty where the dataset has none.</summary>
    public string Tooltip { get; init; } = "";

    /// <summary>The id of the cluster it stands in; null for none.</summary>
    public string? Cluster { get; init; }

    /// <summary>The stance of a statement.</summary>
    public DiagramStance Stance { get; init; }

    /// <summary>Whether the picture is centred on this node.</summary>
    public bool IsFocus { get; init; }

    /// <summary>The id of the point of time it stands at; null for none.</summary>
    public string? Tick { get; init; }

    /// <summary>How important it is in this picture: 0 as most, 1 more, 2 most; by its edges.</summary>
    public int Emphasis { get; init; }

    /// <summary>An address of the web that shows the evidence; null where none is known.</summary>
    public string? Link { get; init; }

    /// <summary>The IRI of what it stands for; null for blank nodes.</summary>
    public string? Iri { get; init; }
}
