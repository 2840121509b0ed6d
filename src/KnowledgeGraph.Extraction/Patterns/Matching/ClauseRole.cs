namespace KnowledgeGraph.Extraction;

/// <summary>Relations of a pattern that hold over several forms of a clause; see <see cref="ClauseRoles"/>.</summary>
internal enum ClauseRole
{
    /// <summary>A plain dependency.</summary>
    None,
    /// <summary>Who does it.</summary>
    Agent,
    /// <summary>To whom it is done.</summary>
    Patient,
    /// <summary>When it is done.</summary>
    Time,
}
