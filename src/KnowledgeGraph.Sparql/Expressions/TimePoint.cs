namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>A time of XML Schema: local time and, perhaps, a time zone.</summary>
/// <remarks>XML Schema 1.1 part 2 section D.2.1, seven property model. The fields that a datatype lacks have those of 1972-12-31T00:00:00, so that all compare on one time line (section E.3.2).</remarks>
/// <param name="Ticks">Local time in units of 100 ns since 0001-01-01T00:00:00 (proleptic Gregorian, may be negative). Finer fractions are cut off.</param>
/// <param name="Zone">Minutes east of Greenwich, or <see cref="NoZone"/>.</param>
internal readonly record struct TimePoint(long Ticks, int Zone)
{
    /// <summary>Says that there is no time zone.</summary>
    public const int NoZone = int.MinValue;

    private const long Margin = 14 * TimeSpan.TicksPerHour;

    public bool HasZone => Zone != NoZone;

    /// <summary>The time in UTC; local time where there is no zone.</summary>
    public long Instant => HasZone ? Ticks - (Zone * TimeSpan.TicksPerMinute) : Ticks;

    /// <summary>Compares two points of one datatype. With one zone only, they are ordered when more than fourteen hours lie between them (section 3.3.7.4).</summary>
    /// <returns>Negative, zero or positive; null where neither comes first.</returns>
    public static int? Compare(TimePoint left, TimePoint right)
    {
        if (left.HasZone == right.HasZone) return left.Instant.CompareTo(right.Instant);
        long difference = left.Instant - right.Instant;
        return difference < -Margin ? -1 : difference > Margin ? 1 : null;
    }
}
