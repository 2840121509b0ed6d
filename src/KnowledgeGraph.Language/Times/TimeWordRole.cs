namespace KnowledgeGraph.Language;

/// <summary>What a word does in a time expression; a word may have several roles.</summary>
internal enum TimeWordRole
{
    /// <summary>A month by its full name.</summary>
    Month,

    /// <summary>A month in short.</summary>
    ShortMonth,

    /// <summary>A day of the week; 0 is Sunday.</summary>
    Weekday,

    /// <summary>A unit of time; the value is that of <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>"yesterday": days from now.</summary>
    Day,

    /// <summary>"morning", "evening".</summary>
    DayPart,

    /// <summary>"last", "this", "next": units from now.</summary>
    Shift,

    /// <summary>"past": a stretch that ends now.</summary>
    Span,

    /// <summary>"each", "per".</summary>
    Every,

    /// <summary>"annual": the value is the <see cref="TimeUnit"/>.</summary>
    Rate,

    /// <summary>"early", "late".</summary>
    Vague,

    /// <summary>"ago", "later": the direction.</summary>
    Ago,
}
