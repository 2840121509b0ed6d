namespace KnowledgeGraph.Extraction;

/// <summary>What a rule takes as told by the article besides what is reported as done.</summary>
[Flags]
internal enum Telling
{
    /// <summary>Only what is reported as done.</summary>
    None = 0,
    /// <summary>A participle behind its noun, whatever the clause around it says: "efforts to save a deal reached in 2015".</summary>
    Presupposed = 1,
    /// <summary>What a ministry or government makes known of itself: "…, the Foreign Ministry said".</summary>
    Announced = 2,
    /// <summary>What is to come, or is owed: "will expire in March", "must be paid".</summary>
    Settled = 4,
    /// <summary>Whatever the clause says of it: "threatened to leave the pact" tells that one is in it.</summary>
    Always = 8,
}
