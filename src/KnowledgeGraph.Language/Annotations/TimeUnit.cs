namespace KnowledgeGraph.Language;

/// <summary>Units of calendar time.</summary>
public enum TimeUnit
{
    /// <summary>Minutes.</summary>
    Minute,
    /// <summary>Hours.</summary>
    Hour,
    /// <summary>Days.</summary>
    Day,
    /// <summary>Weeks.</summary>
    Week,
    /// <summary>Months.</summary>
    Month,
    /// <summary>Years.</summary>
    Year,
    /// <summary>Decades.</summary>
    Decade,
    /// <summary>Centuries.</summary>
    Century,
    /// <summary>Saturday and Sunday; only of times told from now.</summary>
    Weekend,
}
