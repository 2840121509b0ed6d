namespace KnowledgeGraph.Rdf;

/// <summary>What is known of a blank node; none of it for other terms.</summary>
[Flags]
internal enum NodeState : byte
{
    /// <summary>The term is no blank node.</summary>
    None = 0,

    /// <summary>It is a blank node.</summary>
    Blank = 1,

    /// <summary>It occurs in several graphs, names one, or is part of a triple term of a dataset: it keeps its label everywhere.</summary>
    Shared = 2,

    /// <summary>It is part of a triple term of this graph, and keeps its label.</summary>
    Labelled = 4,

    /// <summary>It is an object in this graph.</summary>
    Referenced = 8,

    /// <summary>It is so more than once.</summary>
    ReferencedAgain = 16,

    /// <summary>It is decided where its triples are written.</summary>
    Placed = 32,

    /// <summary>They are written where it is referenced.</summary>
    Nested = 64,

    /// <summary>It is a cell of a list that is written with parentheses.</summary>
    Cell = 128,
}
