namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>The parts of times. SPARQL 1.1 section 17.4.5; of dates and times alone too, as XPath has it.</summary>
internal static class TimeFunctions
{
    public static Value Year(in Value time) =>
        time.Kind is ValueKind.DateTime or ValueKind.Date or ValueKind.GYear or ValueKind.GYearMonth ? Value.Of(DateOf(time).Year) : Value.Error;

    public static Value Month(in Value time) =>
        time.Kind is ValueKind.DateTime or ValueKind.Date or ValueKind.GMonth or ValueKind.GYearMonth or ValueKind.GMonthDay ? Value.Of((long)DateOf(time).Month) : Value.Error;

    public static Value Day(in Value time) =>
        time.Kind is ValueKind.DateTime or ValueKind.Date or ValueKind.GDay or ValueKind.GMonthDay ? Value.Of((long)DateOf(time).Day) : Value.Error;

    public static Value Hours(in Value time) => HasClock(time) ? Value.Of(TicksOfDay(time) / TimeSpan.TicksPerHour) : Value.Error;

    public static Value Minutes(in Value time) => HasClock(time) ? Value.Of(TicksOfDay(time) / TimeSpan.TicksPerMinute % 60) : Value.Error;

    public static Value Seconds(in Value time)
    {
        if (!HasClock(time)) return Value.Error;
        decimal seconds = TicksOfDay(time) % TimeSpan.TicksPerMinute;
        return Value.Of(seconds / TimeSpan.TicksPerSecond);
    }

    public static Value Timezone(in Value time) =>
        time.IsTime && time.TimeValue.HasZone ? Value.OfDuration(ValueKind.DayTimeDuration, 0, time.TimeValue.Zone * TimeSpan.TicksPerMinute) : Value.Error;

    public static Value Zone(in Value time) => time.IsTime ? Value.Of(LexicalForm.Zone(time.TimeValue)) : Value.Error;

    public static Value Now(DateTimeOffset now) => Value.OfTime(ValueKind.DateTime, new TimePoint(now.Ticks, now.TotalOffsetMinutes));

    private static bool HasClock(in Value time) => time.Kind is ValueKind.DateTime or ValueKind.Time;

    private static (long Year, int Month, int Day) DateOf(in Value time) => Calendar.DateOf(Calendar.Split(time.TimeValue.Ticks).Day);

    private static long TicksOfDay(in Value time) => Calendar.Split(time.TimeValue.Ticks).TicksOfDay;
}
