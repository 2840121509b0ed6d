using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>The order of ORDER BY, MIN and MAX, total and the same in every run.</summary>
/// <remarks>
/// SPARQL 1.1 section 15.1, 1.2 for triple terms: unbound, blank nodes, IRIs, literals, triple terms. Literals: numbers (NaN first), strings by code point, strings with a
/// language tag, booleans, times by kind and instant (without a zone as if UTC), durations, all others as written.
/// <see cref="Compare(uint, uint)"/> takes terms of the same value as equal, so that the next condition decides; where all conditions are done, <see cref="CompareAsWritten"/> does.
/// </remarks>
internal sealed class TermOrder(Values values) : IComparer<uint>
{
    private const long Scale = 100_000_000; // of the greatest packed decimal

    int IComparer<uint>.Compare(uint x, uint y) => CompareAsWritten(x, y);

    /// <summary>Compares by value; the ids may be 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Compare(uint left, uint right)
    {
        if (left == right) return 0;
        uint tag = left >> 29;
        if (tag == right >> 29 && tag is 4 or 6 or 7) return left.CompareTo(right);
        if (tag is 4 or 5 && right >> 29 is 4 or 5) return Scaled(left).CompareTo(Scaled(right));
        return Compare(values.FromId(left), values.FromId(right));
    }

    /// <summary>Compares by value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Compare(in Value left, in Value right)
    {
        int rank = Rank(left.Kind);
        int order = rank.CompareTo(Rank(right.Kind));
        if (order != 0) return order;
        if (left.IsNumeric) return CompareNumbers(left, right);
        if (left.IsTime) return left.TimeValue.Instant.CompareTo(right.TimeValue.Instant);
        if (left.IsDuration) return Days(left.DurationValue).CompareTo(Days(right.DurationValue));
        switch (left.Kind)
        {
            case ValueKind.Error:
                return 0;
            case ValueKind.Boolean:
                return left.BooleanValue.CompareTo(right.BooleanValue);
            case ValueKind.TripleTerm:
                return CompareTriples(left.Id, right.Id, Compare);
            case ValueKind.LangString:
                order = values.Utf8(left, 0).SequenceCompareTo(values.Utf8(right, 1));
                return order != 0 ? order : values.Language(left).SequenceCompareTo(values.Language(right));
            case ValueKind.Other:
                return CompareOthers(left, right);
            default:
                return values.Utf8(left, 0).SequenceCompareTo(values.Utf8(right, 1));
        }
    }

    /// <summary>Compares by value, and terms of the same value as they are written; 0 for the same term only.</summary>
    public int CompareAsWritten(uint left, uint right)
    {
        int order = Compare(left, right);
        if (order != 0 || left == right) return order;
        if (values.FromId(left).Kind == ValueKind.TripleTerm) return CompareTriples(left, right, CompareAsWritten);
        return CompareText(left, right);
    }

    /// <summary>
    /// A number that orders most terms by itself: where the numbers of two terms differ, they are in the order of the terms; where they do not, <see cref="Compare(uint, uint)"/> must be asked.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ulong Prefix(uint id)
    {
        if (id == 0) return 0;
        var value = values.FromId(id);
        ulong rank = (ulong)Rank(value.Kind) << 56;
        if (value.IsNumeric) return rank | (Sortable(value.ToDouble()) >> 8);
        if (value.IsTime) return rank | ((ulong)(value.TimeValue.Instant ^ long.MinValue) >> 8);
        if (value.Kind is not (ValueKind.Iri or ValueKind.BlankNode or ValueKind.String or ValueKind.LangString)) return rank;
        Span<byte> head = stackalloc byte[8];
        head.Clear();
        var text = values.Utf8(value, 0);
        text[..Math.Min(7, text.Length)].CopyTo(head);
        return rank | (BinaryPrimitives.ReadUInt64BigEndian(head) >> 8);
    }

    private static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Error => 0,
        ValueKind.BlankNode => 1,
        ValueKind.Iri => 2,
        >= ValueKind.Integer and <= ValueKind.Double => 3,
        ValueKind.String => 4,
        ValueKind.LangString => 5,
        ValueKind.Boolean => 6,
        >= ValueKind.DateTime and <= ValueKind.GDay => 7 + (kind - ValueKind.DateTime),
        >= ValueKind.Duration => 20,
        ValueKind.Other => 21,
        _ => 22,
    };

    private static long Scaled(uint id)
    {
        if (TermId.IsInlineInteger(id)) return TermId.IntegerOf(id) * Scale;
        long value = TermId.MantissaOf(id);
        for (int scale = TermId.ScaleOf(id); scale < TermId.GreatestScale; scale++) value *= 10;
        return value;
    }

    // Nearest double first, exact value then: so the order is transitive for all four datatypes together.
    private static int CompareNumbers(in Value left, in Value right)
    {
        int order = left.ToDouble().CompareTo(right.ToDouble());
        if (order != 0 || (left.Kind >= ValueKind.Float && right.Kind >= ValueKind.Float)) return order;
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer) return left.BigValue.CompareTo(right.BigValue);
        return Exact(left).CompareTo(Exact(right));
    }

    private static decimal Exact(in Value value)
    {
        if (value.TryToDecimal(out decimal exact)) return exact;
        double number = value.ToDouble();
        return Math.Abs(number) < 7e28 ? (decimal)number : 0;
    }

    private static ulong Sortable(double value)
    {
        if (double.IsNaN(value)) return 0;
        long bits = BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value);
        return (ulong)(bits < 0 ? ~bits : bits ^ long.MinValue);
    }

    // A month counts as 30.436875 days, its mean in the Gregorian calendar.
    private static Int128 Days((long Months, long Ticks) duration) => ((Int128)duration.Months * 26_297_460_000_000) + duration.Ticks;

    private int CompareTriples(uint left, uint right, Func<uint, uint, int> compare)
    {
        var (subject, predicate, @object) = values.Terms.TripleOf(left);
        var (otherSubject, otherPredicate, otherObject) = values.Terms.TripleOf(right);
        int order = compare(subject, otherSubject);
        if (order == 0) order = compare(predicate, otherPredicate);
        return order != 0 ? order : compare(@object, otherObject);
    }

    private int CompareOthers(in Value left, in Value right)
    {
        int order = values.Utf8(Value.OfLexicalForm(values.DatatypeOf(left)), 0).SequenceCompareTo(values.Utf8(Value.OfLexicalForm(values.DatatypeOf(right)), 1));
        return order != 0 ? order : values.Utf8(left, 0).SequenceCompareTo(values.Utf8(right, 1));
    }

    private int CompareText(uint left, uint right)
    {
        int order = values.Utf8(Value.OfLexicalForm(left), 0).SequenceCompareTo(values.Utf8(Value.OfLexicalForm(right), 1));
        if (order == 0) order = CompareDatatypes(left, right);
        if (order == 0) order = values.Terms.LanguageUtf8(left).SequenceCompareTo(values.Terms.LanguageUtf8(right));
        return order != 0 ? order : Nullable.Compare(values.Terms.DirectionOf(left), values.Terms.DirectionOf(right));
    }

    private int CompareDatatypes(uint left, uint right) =>
        values.Utf8(Value.OfLexicalForm(values.Terms.DatatypeOf(left)), 0).SequenceCompareTo(values.Utf8(Value.OfLexicalForm(values.Terms.DatatypeOf(right)), 1));
}
