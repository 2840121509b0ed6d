namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Reads durations. XML Schema 1.1 part 2 section 3.3.6, 3.4.26 and 3.4.27.</summary>
internal static class DurationParser
{
    /// <summary>Reads a lexical form into months and ticks of 100 ns; finer fractions are cut off.</summary>
    /// <returns>False where the datatype does not allow the form, or the numbers are too great.</returns>
    public static bool TryParse(ReadOnlySpan<byte> lexical, ValueKind kind, out long months, out long ticks)
    {
        months = ticks = 0;
        bool negative = lexical.Length > 0 && lexical[0] == '-';
        if (negative) lexical = lexical[1..];
        if (lexical.Length < 3 || lexical[0] != 'P') return false;
        int time = lexical.IndexOf((byte)'T');
        var date = time < 0 ? lexical[1..] : lexical[1..time];
        var clock = time < 0 ? [] : lexical[(time + 1)..];
        if (time >= 0 && clock.IsEmpty) return false;
        try
        {
            if (!ReadParts(date, "YMD"u8, kind, ref months, ref ticks) || !ReadParts(clock, "hms"u8, kind, ref months, ref ticks)) return false;
        }
        catch (OverflowException)
        {
            return false;
        }

        if (negative) (months, ticks) = (-months, -ticks);
        return true;
    }

    // The letters must come in their order, each once; small letters stand for those behind T.
    private static bool ReadParts(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units, ValueKind kind, ref long months, ref long ticks)
    {
        int next = 0;
        while (!text.IsEmpty)
        {
            int digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits <= 0 || digits > 18) return false;
            long number = long.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture);
            long fraction = 0;
            bool hasFraction = text[digits] == '.';
            if (hasFraction && !ReadFraction(text[(digits + 1)..], ref digits, out fraction)) return false;
            if (digits >= text.Length) return false;
            int unit = units[next..].IndexOf((byte)(units[0] == 'h' ? text[digits] | 0x20 : text[digits]));
            if (unit < 0 || (units[0] == 'h' && text[digits] >= 'a')) return false;
            byte letter = units[next + unit];
            if (hasFraction && letter != 's') return false;
            if (letter is (byte)'Y' or (byte)'M' ? kind == ValueKind.DayTimeDuration : kind == ValueKind.YearMonthDuration) return false;
            checked
            {
                if (letter is (byte)'Y' or (byte)'M') months += letter == 'Y' ? number * 12 : number;
                else ticks += (number * TicksOf(letter)) + fraction;
            }

            next += unit + 1;
            text = text[(digits + 1)..];
        }

        return true;
    }

    private static bool ReadFraction(ReadOnlySpan<byte> text, ref int end, out long ticks)
    {
        ticks = 0;
        int count = 0;
        long unit = TimeSpan.TicksPerSecond / 10;
        for (; count < text.Length && char.IsAsciiDigit((char)text[count]); count++, unit /= 10) ticks += unit * (text[count] - '0');
        end += count + 1;
        return count > 0;
    }

    private static long TicksOf(byte letter) => letter switch
    {
        (byte)'D' => TimeSpan.TicksPerDay,
        (byte)'h' => TimeSpan.TicksPerHour,
        (byte)'m' => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerSecond,
    };
}
