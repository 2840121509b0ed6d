namespace KnowledgeGraph.Rdf.Storage;

/// <content>Packing values into numbers and out of them.</content>
public static partial class TermId
{
    /// <summary>The smallest integer that is packed.</summary>
    public const int LeastInteger = -(1 << 28);

    /// <summary>The greatest integer that is packed.</summary>
    public const int GreatestInteger = (1 << 28) - 1;

    /// <summary>The most digits behind the point of a decimal that is packed.</summary>
    public const int GreatestScale = 8;

    private const int DecimalBias = 1 << 25;

    /// <summary>The packed <c>xsd:boolean</c>.</summary>
    public static uint FromBoolean(bool value) => value ? FirstBoolean + 1 : FirstBoolean;

    /// <summary>Packs an <c>xsd:integer</c> in canonical form.</summary>
    /// <returns>False where it lies outside <see cref="LeastInteger"/> to <see cref="GreatestInteger"/>.</returns>
    public static bool TryFromInteger(long value, out uint id)
    {
        bool fits = value is >= LeastInteger and <= GreatestInteger;
        id = fits ? (uint)(FirstInteger + (value - LeastInteger)) : None;
        return fits;
    }

    /// <summary>Packs the <c>xsd:decimal</c> <c>mantissa × 10^-scale</c>, written with exactly <paramref name="scale"/> digits behind the point.</summary>
    /// <returns>False where the scale is not 1 to <see cref="GreatestScale"/> or the mantissa needs more than 26 bits with its sign.</returns>
    public static bool TryFromDecimal(long mantissa, int scale, out uint id)
    {
        bool fits = scale is >= 1 and <= GreatestScale && mantissa is >= -DecimalBias and < DecimalBias;
        id = fits ? FirstDecimal | ((uint)(scale - 1) << 26) | (uint)(mantissa + DecimalBias) : None;
        return fits;
    }

    /// <summary>Packs an <c>xsd:date</c> without time zone.</summary>
    /// <returns>False where there is no such day of the years 1 to 9999.</returns>
    public static bool TryFromDate(int year, int month, int day, out uint id)
    {
        bool fits = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        id = fits ? FirstDate | ((uint)year << 9) | ((uint)month << 5) | (uint)day : None;
        return fits;
    }

    /// <summary>The value of a packed integer; meaningless for other numbers.</summary>
    public static int IntegerOf(uint id) => (int)(id - FirstInteger) + LeastInteger;

    /// <summary>The value of a packed decimal, with its digits behind the point; meaningless for other numbers.</summary>
    public static decimal DecimalOf(uint id)
    {
        int mantissa = MantissaOf(id);
        return new decimal(Math.Abs(mantissa), 0, 0, mantissa < 0, (byte)ScaleOf(id));
    }

    /// <summary>The digits of a packed decimal without the point, signed; meaningless for other numbers.</summary>
    public static int MantissaOf(uint id) => (int)(id & 0x03FF_FFFF) - DecimalBias;

    /// <summary>How many digits of a packed decimal stand behind the point, 1 to 8; meaningless for other numbers.</summary>
    public static int ScaleOf(uint id) => (int)((id >> 26) & 7) + 1;

    /// <summary>The day of a packed date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no packed date.</exception>
    public static DateOnly DateOf(uint id) => new((int)((id >> 9) & 0x3FFF), (int)((id >> 5) & 15), (int)(id & 31));

    /// <summary>The value of a packed boolean; meaningless for other numbers.</summary>
    public static bool BooleanOf(uint id) => (id & 1) != 0;
}
