using System.Globalization;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Writes the canonical lexical forms of values. XML Schema 1.1 part 2 appendix E; XPath functions section 19.1.2 for casts to strings.</summary>
internal static class LexicalForm
{
    /// <summary>The form that a computed literal has.</summary>
    /// <remarks>A decimal has a point unless it was rounded to a whole number (then 3, not 3.0) or read from a form without one.</remarks>
    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.BooleanValue ? "true" : "false",
        ValueKind.Integer => value.IsBig ? value.BigValue.ToString(CultureInfo.InvariantCulture) : value.IntegerValue.ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => Of(value.DecimalValue),
        ValueKind.Float => Scientific(value.FloatValue.ToString("E8", CultureInfo.InvariantCulture), value.FloatValue.ToString("R", CultureInfo.InvariantCulture), value.FloatValue),
        ValueKind.Double => Scientific(value.DoubleValue.ToString("E16", CultureInfo.InvariantCulture), value.DoubleValue.ToString("R", CultureInfo.InvariantCulture), value.DoubleValue),
        _ when value.IsTime => OfTime(value.Kind, value.TimeValue),
        _ when value.IsDuration => OfDuration(value.Kind, value.DurationValue.Months, value.DurationValue.Ticks),
        _ => throw new ArgumentException($"a value of kind {value.Kind} has no lexical form of its own", nameof(value)),
    };

    /// <summary>The string that a cast to <c>xsd:string</c> gives: numbers that are whole have no point, those of moderate size no exponent.</summary>
    public static string AsString(in Value value)
    {
        if (value.Kind == ValueKind.Decimal)
        {
            string text = Of(value.DecimalValue);
            return text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
        }

        if (value.Kind is not (ValueKind.Float or ValueKind.Double)) return Of(value);
        double number = value.ToDouble();
        if (number == 0) return double.IsNegative(number) ? "-0" : "0";
        if (Math.Abs(number) is < 0.000001 or >= 1000000) return Of(value);
        decimal digits = value.Kind == ValueKind.Float
            ? decimal.Parse(value.FloatValue.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
            : decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return digits.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>A decimal without superfluous zeros, but with a digit behind the point where it has one.</summary>
    public static string Of(decimal value)
    {
        if (value == 0) value = Math.Abs(value);
        string text = value.ToString(CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return text;
        int end = text.AsSpan().TrimEnd('0').Length;
        return text[..Math.Max(end, point + 2)];
    }

    // Mantissa with one digit before the point and at least one behind it, exponent without sign or zeros: 1.0E0.
    private static string Scientific(string exponential, string shortest, double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "INF" : "-INF";
        if (value == 0) return double.IsNegative(value) ? "-0.0E0" : "0.0E0";
        int exponent = int.Parse(exponential.AsSpan(exponential.IndexOf('E', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        int mark = shortest.IndexOf('E', StringComparison.Ordinal);
        string digits = (mark < 0 ? shortest : shortest[..mark]).Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        digits = digits.TrimStart('0').TrimEnd('0');
        string fraction = digits.Length > 1 ? digits[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{(value < 0 ? "-" : "")}{digits[0]}.{fraction}E{exponent}");
    }

    private static string OfTime(ValueKind kind, TimePoint time)
    {
        var (day, ticks) = Calendar.Split(time.Ticks);
        var (year, month, dayOfMonth) = Calendar.DateOf(day);
        string zone = Zone(time);
        string date = string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}-{dayOfMonth:00}");
        return kind switch
        {
            ValueKind.DateTime => date + "T" + Clock(ticks) + zone,
            ValueKind.Date => date + zone,
            ValueKind.Time => Clock(ticks) + zone,
            ValueKind.GYear => Year(year) + zone,
            ValueKind.GYearMonth => date[..^3] + zone,
            ValueKind.GMonth => string.Create(CultureInfo.InvariantCulture, $"--{month:00}{zone}"),
            ValueKind.GMonthDay => string.Create(CultureInfo.InvariantCulture, $"--{month:00}-{dayOfMonth:00}{zone}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"---{dayOfMonth:00}{zone}"),
        };
    }

    /// <summary>The time zone as it is written: "", "Z" or "+hh:mm". SPARQL 1.1 section 17.4.5.9.</summary>
    public static string Zone(TimePoint time)
    {
        if (!time.HasZone) return "";
        int minutes = Math.Abs(time.Zone);
        return minutes == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{(time.Zone < 0 ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}");
    }

    private static string Year(long year) => string.Create(CultureInfo.InvariantCulture, $"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}");

    private static string Clock(long ticks)
    {
        long seconds = ticks / TimeSpan.TicksPerSecond;
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}{Fraction(ticks)}");
    }

    private static string Fraction(long ticks)
    {
        long rest = ticks % TimeSpan.TicksPerSecond;
        return rest == 0 ? "" : "." + rest.ToString("0000000", CultureInfo.InvariantCulture).TrimEnd('0');
    }

    private static string OfDuration(ValueKind kind, long months, long ticks)
    {
        string sign = months < 0 || ticks < 0 ? "-" : "";
        (months, ticks) = (Math.Abs(months), Math.Abs(ticks));
        string date = Part(months / 12, 'Y') + Part(months % 12, 'M') + Part(ticks / TimeSpan.TicksPerDay, 'D');
        long clock = ticks % TimeSpan.TicksPerDay;
        long seconds = clock / TimeSpan.TicksPerSecond;
        string time = Part(seconds / 3600, 'H') + Part(seconds / 60 % 60, 'M');
        if (seconds % 60 != 0 || Fraction(clock).Length > 0) time += string.Create(CultureInfo.InvariantCulture, $"{seconds % 60}{Fraction(clock)}S");
        if (time.Length > 0) return sign + "P" + date + "T" + time;
        return date.Length > 0 ? sign + "P" + date : kind == ValueKind.YearMonthDuration ? "P0M" : "PT0S";
    }

    private static string Part(long number, char letter) => number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number}{letter}");
}
