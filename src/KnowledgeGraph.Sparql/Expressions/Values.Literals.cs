using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Expressions;

/// <content>From lexical forms to values. XML Schema 1.1 part 2 section 3.3 and 3.4.</content>
internal sealed partial class Values
{
    private static readonly SearchValues<byte> Floating = SearchValues.Create("0123456789.eE+-"u8);

    private static ReadOnlySpan<byte> Space => " \t\r\n"u8;

    /// <summary>The value that a lexical form has in a datatype; of kind <see cref="ValueKind.Other"/> where it has none, or the datatype is not known.</summary>
    public static Value Parse(ReadOnlySpan<byte> lexical, uint datatype)
    {
        var text = lexical.Trim(Space);
        var kind = KindOfDatatype(datatype);
        switch (kind)
        {
            case ValueKind.Boolean:
                return text is [(byte)'1'] || text.SequenceEqual("true"u8) ? Value.Of(true)
                    : text is [(byte)'0'] || text.SequenceEqual("false"u8) ? Value.Of(false) : default;
            case ValueKind.Integer:
                return ParseInteger(text, datatype);
            case ValueKind.Decimal:
                return ParseDecimal(text);
            case ValueKind.Float:
                return TryFloating(text, out double number) ? ParseFloat(text, number) : default;
            case ValueKind.Double:
                return TryFloating(text, out number) ? Value.Of(number) : default;
            case >= ValueKind.DateTime and <= ValueKind.GDay:
                return TimeParser.TryParse(text, kind, out var time) && (datatype != WellKnownTerms.XsdDateTimeStamp || time.HasZone) ? Value.OfTime(kind, time) : default;
            case >= ValueKind.Duration:
                return DurationParser.TryParse(text, kind, out long months, out long ticks) ? Value.OfDuration(kind, months, ticks) : default;
            default:
                return default;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Value FromLiteral(uint id)
    {
        uint datatype = terms.DatatypeOf(id);
        switch (datatype)
        {
            case WellKnownTerms.XsdString:
                return Value.OfTerm(ValueKind.String, id);
            case WellKnownTerms.RdfLangString or WellKnownTerms.RdfDirLangString:
                return Value.OfTerm(ValueKind.LangString, id);
            default:
                if (KindOfDatatype(datatype) == ValueKind.Other) return Value.OfTerm(ValueKind.Other, id);
                var parsed = Parse(terms.LexicalUtf8(id, _scratch), datatype);
                return parsed.IsError ? Value.OfTerm(ValueKind.Other, id) : parsed.From(id);
        }
    }

    internal static ValueKind KindOfDatatype(uint datatype) => datatype switch
    {
        WellKnownTerms.XsdBoolean => ValueKind.Boolean,
        WellKnownTerms.XsdInteger or (>= WellKnownTerms.XsdByte and <= WellKnownTerms.XsdNegativeInteger) => ValueKind.Integer,
        WellKnownTerms.XsdDecimal => ValueKind.Decimal,
        WellKnownTerms.XsdFloat => ValueKind.Float,
        WellKnownTerms.XsdDouble => ValueKind.Double,
        WellKnownTerms.XsdDateTime or WellKnownTerms.XsdDateTimeStamp => ValueKind.DateTime,
        WellKnownTerms.XsdDate => ValueKind.Date,
        WellKnownTerms.XsdTime => ValueKind.Time,
        WellKnownTerms.XsdGYear => ValueKind.GYear,
        WellKnownTerms.XsdGYearMonth => ValueKind.GYearMonth,
        WellKnownTerms.XsdGMonth => ValueKind.GMonth,
        WellKnownTerms.XsdGMonthDay => ValueKind.GMonthDay,
        WellKnownTerms.XsdGDay => ValueKind.GDay,
        WellKnownTerms.XsdDuration => ValueKind.Duration,
        WellKnownTerms.XsdDayTimeDuration => ValueKind.DayTimeDuration,
        WellKnownTerms.XsdYearMonthDuration => ValueKind.YearMonthDuration,
        _ => ValueKind.Other,
    };

    private static Value ParseInteger(ReadOnlySpan<byte> text, uint datatype)
    {
        var digits = text is [(byte)'+' or (byte)'-', ..] ? text[1..] : text;
        if (digits.IsEmpty || digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0) return default;
        if (text[0] == '+') text = digits;
        if (Utf8Parser.TryParse(text, out long small, out int used) && used == text.Length) return InRange(small, datatype) ? Value.Of(small) : default;
        bool open = datatype is WellKnownTerms.XsdInteger or WellKnownTerms.XsdUnsignedLong
            || (text[0] == '-' ? datatype is WellKnownTerms.XsdNegativeInteger or WellKnownTerms.XsdNonPositiveInteger
                : datatype is WellKnownTerms.XsdPositiveInteger or WellKnownTerms.XsdNonNegativeInteger);
        if (!open) return default;
        var big = BigInteger.Parse(Encoding.ASCII.GetString(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return datatype == WellKnownTerms.XsdUnsignedLong && (big > ulong.MaxValue || big.Sign < 0) ? default : Value.Of(big);
    }

    private static bool InRange(long value, uint datatype) => datatype switch
    {
        WellKnownTerms.XsdByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        WellKnownTerms.XsdShort => value is >= short.MinValue and <= short.MaxValue,
        WellKnownTerms.XsdInt => value is >= int.MinValue and <= int.MaxValue,
        WellKnownTerms.XsdUnsignedByte => value is >= 0 and <= byte.MaxValue,
        WellKnownTerms.XsdUnsignedShort => value is >= 0 and <= ushort.MaxValue,
        WellKnownTerms.XsdUnsignedInt => value is >= 0 and <= uint.MaxValue,
        WellKnownTerms.XsdUnsignedLong or WellKnownTerms.XsdNonNegativeInteger => value >= 0,
        WellKnownTerms.XsdPositiveInteger => value > 0,
        WellKnownTerms.XsdNonPositiveInteger => value <= 0,
        WellKnownTerms.XsdNegativeInteger => value < 0,
        _ => true,
    };

    private static Value ParseDecimal(ReadOnlySpan<byte> text)
    {
        var digits = text is [(byte)'+' or (byte)'-', ..] ? text[1..] : text;
        int point = digits.IndexOf((byte)'.');
        bool valid = point < 0
            ? !digits.IsEmpty && digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
            : digits.Length > 1 && digits[..point].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && digits[(point + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return valid && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal value) ? Value.Of(value) : default;
    }

    private static bool TryFloating(ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        if (text.IsEmpty) return false;
        if (text[^1] is (byte)'F' or (byte)'N')
        {
            value = text.SequenceEqual("NaN"u8) ? double.NaN : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            return text.SequenceEqual("NaN"u8) || text.SequenceEqual("INF"u8) || text.SequenceEqual("+INF"u8) || text.SequenceEqual("-INF"u8);
        }

        if (text.IndexOfAnyExcept(Floating) >= 0 || text[^1] is (byte)'e' or (byte)'E') return false;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out value);
    }

    // Read once more, because rounding to double first could round twice.
    private static Value ParseFloat(ReadOnlySpan<byte> text, double number) =>
        Value.Of(double.IsFinite(number) ? float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : (float)number);
}
