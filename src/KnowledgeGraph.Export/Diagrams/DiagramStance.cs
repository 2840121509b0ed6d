namespace KnowledgeGraph.Export;

/// <summary>How a speaker stands to a topic.</summary>
public enum DiagramStance
{
    /// <summary>Says something without taking sides; also the value of everything that is no statement.</summary>
    Neutral,

    /// <summary>Criticizes.</summary>
    Critical,

    /// <summary>Supports.</summary>
    Supportive,

    /// <summary>Denies.</summary>
    Denying,

    /// <summary>Proposes.</summary>
    Proposing,

    /// <summary>Demands.</summary>
    Demanding,
}
