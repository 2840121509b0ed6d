using System.Buffers.Text;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>From lexical forms to packed literals and back. What does not come back exactly as it was written is not packed.</summary>
internal static class InlineLiterals
{
    /// <summary>The longest lexical form of a packed literal, in bytes.</summary>
    public const int LongestForm = 16;

    /// <summary>Packs a literal of one of the four datatypes that have packed forms.</summary>
    public static bool TryPack(ReadOnlySpan<byte> lexical, uint datatype, out uint id)
    {
        id = TermId.None;
        if (lexical.Length is 0 or > LongestForm) return false;
        return datatype switch
        {
            WellKnownTerms.XsdInteger => TryInteger(lexical, out id),
            WellKnownTerms.XsdDecimal => TryDecimal(lexical, out id),
            WellKnownTerms.XsdDate => TryDate(lexical, out id),
            WellKnownTerms.XsdBoolean => TryBoolean(lexical, out id),
            _ => false,
        };
    }

    /// <summary>Writes the lexical form of a packed literal and says how long it is.</summary>
    /// <param name="id">A packed literal.</param>
    /// <param name="target">At least <see cref="LongestForm"/> bytes.</param>
    public static int Write(uint id, Span<byte> target)
    {
        int length;
        if (TermId.IsInlineInteger(id)) Utf8Formatter.TryFormat(TermId.IntegerOf(id), target, out length);
        else if (TermId.IsInlineDecimal(id)) Utf8Formatter.TryFormat(TermId.DecimalOf(id), target, out length);
        else if (TermId.IsInlineDate(id)) length = WriteDate(id, target);
        else length = Copy(TermId.BooleanOf(id) ? "true"u8 : "false"u8, target);
        return length;
    }

    /// <summary>The datatype of a packed literal.</summary>
    public static uint DatatypeOf(uint id) => (id >> 29) switch
    {
        4 => WellKnownTerms.XsdInteger,
        5 => WellKnownTerms.XsdDecimal,
        6 => WellKnownTerms.XsdDate,
        _ => WellKnownTerms.XsdBoolean,
    };

    private static bool TryInteger(ReadOnlySpan<byte> text, out uint id)
    {
        id = TermId.None;
        bool negative = text[0] == '-';
        var digits = negative ? text[1..] : text;
        if (digits.Length is 0 or > 10 || (digits[0] == '0' && (negative || digits.Length > 1)) || !TryDigits(digits, out long value)) return false;
        return TermId.TryFromInteger(negative ? -value : value, out id);
    }

    private static bool TryDecimal(ReadOnlySpan<byte> text, out uint id)
    {
        id = TermId.None;
        bool negative = text[0] == '-';
        var rest = negative ? text[1..] : text;
        int point = rest.IndexOf((byte)'.');
        if (point < 1 || (rest[0] == '0' && point > 1)) return false;
        var fraction = rest[(point + 1)..];
        if (fraction.Length is 0 or > TermId.GreatestScale || !TryDigits(rest[..point], out long whole) || !TryDigits(fraction, out long part)) return false;
        long mantissa = whole;
        for (int i = 0; i < fraction.Length; i++) mantissa *= 10;
        mantissa += part;
        if (negative && mantissa == 0) return false;
        return TermId.TryFromDecimal(negative ? -mantissa : mantissa, fraction.Length, out id);
    }

    private static bool TryDate(ReadOnlySpan<byte> text, out uint id)
    {
        id = TermId.None;
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && TryDigits(text[..4], out long year) && TryDigits(text[5..7], out long month) && TryDigits(text[8..], out long day)
            && TermId.TryFromDate((int)year, (int)month, (int)day, out id);
    }

    private static bool TryBoolean(ReadOnlySpan<byte> text, out uint id)
    {
        bool isTrue = text.SequenceEqual("true"u8);
        id = isTrue || text.SequenceEqual("false"u8) ? TermId.FromBoolean(isTrue) : TermId.None;
        return id != TermId.None;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        foreach (byte digit in text)
        {
            uint number = (uint)digit - '0';
            if (number > 9) return false;
            value = (value * 10) + number;
        }

        return true;
    }

    private static int WriteDate(uint id, Span<byte> target)
    {
        var day = TermId.DateOf(id);
        Utf8Formatter.TryFormat(day.Year, target, out _, new('D', 4));
        target[4] = (byte)'-';
        Utf8Formatter.TryFormat(day.Month, target[5..], out _, new('D', 2));
        target[7] = (byte)'-';
        Utf8Formatter.TryFormat(day.Day, target[8..], out _, new('D', 2));
        return 10;
    }

    private static int Copy(ReadOnlySpan<byte> source, Span<byte> target)
    {
        source.CopyTo(target);
        return source.Length;
    }
}
