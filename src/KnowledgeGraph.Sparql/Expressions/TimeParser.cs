namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Reads the lexical forms of the eight time datatypes. XML Schema 1.1 part 2 section 3.3.7 to 3.3.14.</summary>
internal ref struct TimeParser
{
    // What a missing field counts as (section E.3.2).
    private const int ReferenceYear = 1972;
    private const int ReferenceMonth = 12;
    private const int ReferenceDay = 31;

    private ReadOnlySpan<byte> _rest;

    private TimeParser(ReadOnlySpan<byte> lexical) => _rest = lexical;

    /// <summary>Reads a lexical form; white space around it is no part of it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> lexical, ValueKind kind, out TimePoint time)
    {
        var parser = new TimeParser(lexical);
        bool parsed = kind switch
        {
            ValueKind.DateTime => parser.ReadDateTime(out time),
            ValueKind.Date => parser.ReadDate(out time),
            ValueKind.Time => parser.ReadTime(out time),
            ValueKind.GYear => parser.ReadYear(out long year) & parser.Finish(year, ReferenceMonth, ReferenceDay, 0, out time),
            ValueKind.GYearMonth => parser.ReadYearMonth(out time),
            ValueKind.GMonth => parser.ReadMonth(out time),
            ValueKind.GMonthDay => parser.ReadMonthDay(out time),
            _ => parser.ReadDay(out time),
        };
        return parsed;
    }

    private bool ReadDateTime(out TimePoint time)
    {
        time = default;
        if (!ReadYear(out long year) || !Take('-') || !ReadTwo(1, 12, out int month) || !Take('-') || !ReadTwo(1, 31, out int day)) return false;
        return day <= Calendar.DaysInMonth(year, month) && Take('T') && ReadTimeOfDay(out long ticks) && Finish(year, month, day, ticks, out time);
    }

    private bool ReadDate(out TimePoint time)
    {
        time = default;
        if (!ReadYear(out long year) || !Take('-') || !ReadTwo(1, 12, out int month) || !Take('-') || !ReadTwo(1, 31, out int day)) return false;
        return day <= Calendar.DaysInMonth(year, month) && Finish(year, month, day, 0, out time);
    }

    private bool ReadTime(out TimePoint time)
    {
        time = default;
        return ReadTimeOfDay(out long ticks) && Finish(ReferenceYear, ReferenceMonth, ReferenceDay, ticks % TimeSpan.TicksPerDay, out time);
    }

    private bool ReadYearMonth(out TimePoint time)
    {
        time = default;
        return ReadYear(out long year) && Take('-') && ReadTwo(1, 12, out int month)
            && Finish(year, month, Calendar.DaysInMonth(year, month), 0, out time);
    }

    private bool ReadMonth(out TimePoint time)
    {
        time = default;
        return Take('-') && Take('-') && ReadTwo(1, 12, out int month)
            && Finish(ReferenceYear, month, Calendar.DaysInMonth(ReferenceYear, month), 0, out time);
    }

    private bool ReadMonthDay(out TimePoint time)
    {
        time = default;
        return Take('-') && Take('-') && ReadTwo(1, 12, out int month) && Take('-') && ReadTwo(1, 31, out int day)
            && day <= Calendar.DaysInMonth(ReferenceYear, month) && Finish(ReferenceYear, month, day, 0, out time);
    }

    private bool ReadDay(out TimePoint time)
    {
        time = default;
        return Take('-') && Take('-') && Take('-') && ReadTwo(1, 31, out int day) && Finish(ReferenceYear, ReferenceMonth, day, 0, out time);
    }

    // A year has four digits, or more without a leading zero; 0000 is a year in XML Schema 1.1.
    private bool ReadYear(out long year)
    {
        year = 0;
        bool negative = Take('-');
        int digits = 0;
        while (digits < _rest.Length && digits < 6 && char.IsAsciiDigit((char)_rest[digits])) year = (year * 10) + _rest[digits++] - '0';
        if (digits < 4 || (digits > 4 && _rest[0] == '0') || year > Calendar.GreatestYear) return false;
        _rest = _rest[digits..];
        if (negative) year = -year;
        return true;
    }

    private bool ReadTimeOfDay(out long ticks)
    {
        ticks = 0;
        if (!ReadTwo(0, 24, out int hour) || !Take(':') || !ReadTwo(0, 59, out int minute) || !Take(':') || !ReadTwo(0, 59, out int second)) return false;
        if (!ReadFraction(out long fraction)) return false;
        if (hour == 24 && (minute | second) + fraction != 0) return false;
        ticks = (((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + fraction;
        return true;
    }

    private bool ReadFraction(out long ticks)
    {
        ticks = 0;
        if (!Take('.')) return true;
        int digits = 0;
        long unit = TimeSpan.TicksPerSecond / 10;
        for (; digits < _rest.Length && char.IsAsciiDigit((char)_rest[digits]); digits++, unit /= 10) ticks += unit * (_rest[digits] - '0');
        _rest = _rest[digits..];
        return digits > 0;
    }

    private bool ReadTwo(int least, int greatest, out int value)
    {
        value = 0;
        if (_rest.Length < 2 || !char.IsAsciiDigit((char)_rest[0]) || !char.IsAsciiDigit((char)_rest[1])) return false;
        value = ((_rest[0] - '0') * 10) + _rest[1] - '0';
        _rest = _rest[2..];
        return value >= least && value <= greatest;
    }

    private bool Take(char c)
    {
        if (_rest.IsEmpty || _rest[0] != c) return false;
        _rest = _rest[1..];
        return true;
    }

    // The time zone, and the end.
    private bool Finish(long year, int month, int day, long ticksOfDay, out TimePoint time)
    {
        time = default;
        int zone = TimePoint.NoZone;
        if (Take('Z'))
        {
            zone = 0;
        }
        else if (!_rest.IsEmpty)
        {
            bool negative = _rest[0] == '-';
            if (!(Take('+') || Take('-')) || !ReadTwo(0, 14, out int hours) || !Take(':') || !ReadTwo(0, 59, out int minutes) || (hours == 14 && minutes > 0)) return false;
            zone = negative ? -((hours * 60) + minutes) : (hours * 60) + minutes;
        }

        time = new TimePoint(Calendar.Ticks(year, month, day, ticksOfDay), zone);
        return _rest.IsEmpty;
    }
}
