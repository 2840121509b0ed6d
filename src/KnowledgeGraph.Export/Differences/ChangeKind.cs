namespace KnowledgeGraph.Export;

/// <summary>What became of something between two graphs.</summary>
public enum ChangeKind
{
    /// <summary>Only the newer graph has it.</summary>
    Added,

    /// <summary>Only the older graph has it.</summary>
    Removed,

    /// <summary>Both have it, and it says something else or is called something else.</summary>
    Changed,
}
