using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Sparql.Expressions;

/// <content>Equality, order and effective boolean value. SPARQL 1.1 section 17.2.2, 17.3 and 17.4.1.7.</content>
internal sealed partial class Values
{
    /// <summary>The operator <c>=</c>. Literals of two known and different kinds are unequal; with a datatype that is not known, or an ill-typed literal, only the same term is equal, all else is an error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Truth Equal(in Value left, in Value right)
    {
        if (left.IsError || right.IsError) return Truth.Error;
        if (left.IsNumeric && right.IsNumeric) return Of(CompareNumbers(left, right) == Ordering.Equal);
        if (left.Id != 0 && left.Id == right.Id) return Truth.True;
        if (left.Kind != right.Kind) return EqualAcrossKinds(left, right);
        switch (left.Kind)
        {
            case ValueKind.Iri or ValueKind.BlankNode:
                return Truth.False; // terms of one kind with different ids
            case ValueKind.TripleTerm:
                return EqualTriples(left.Id, right.Id);
            case ValueKind.String:
                return Of(Utf8(left, 0).SequenceEqual(Utf8(right, 1)));
            case ValueKind.LangString:
                return Of(Utf8(left, 0).SequenceEqual(Utf8(right, 1)) && Direction(left) == Direction(right) && Ascii.EqualsIgnoreCase(Language(left), Language(right)));
            case ValueKind.Boolean:
                return Of(left.BooleanValue == right.BooleanValue);
            case ValueKind.Other:
                return Truth.Error;
            default:
                if (left.IsDuration) return Of(left.DurationValue == right.DurationValue);
                return TimePoint.Compare(left.TimeValue, right.TimeValue) is { } order ? Of(order == 0) : Truth.Error;
        }
    }

    /// <summary>The operators <c>&lt;</c>, <c>&gt;</c> and their kin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Ordering Compare(in Value left, in Value right)
    {
        if (left.IsNumeric && right.IsNumeric) return CompareNumbers(left, right);
        if (left.IsDuration && right.IsDuration) return CompareDurations(left.DurationValue, right.DurationValue);
        if (left.Kind != right.Kind) return Ordering.Error;
        if (left.Kind == ValueKind.String) return Of(Utf8(left, 0).SequenceCompareTo(Utf8(right, 1)));
        if (left.Kind == ValueKind.Boolean) return Of(left.BooleanValue.CompareTo(right.BooleanValue));
        return left.IsTime && TimePoint.Compare(left.TimeValue, right.TimeValue) is { } order ? Of(order) : Ordering.Error;
    }

    /// <summary>Whether two values are the same term as written; a computed one is taken as its canonical form.</summary>
    public Truth SameTerm(in Value left, in Value right) => left.IsError || right.IsError ? Truth.Error : Of(ToId(left) == ToId(right));

    /// <summary>The effective boolean value. An ill-typed literal is an error (SPARQL 1.2), a string with a language tag too.</summary>
    public Truth Test(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => Of(value.BooleanValue),
        ValueKind.String => Of(!Utf8(value, 0).IsEmpty),
        ValueKind.Integer => Of(value.IsBig || value.IntegerValue != 0),
        ValueKind.Decimal => Of(value.DecimalValue != 0),
        ValueKind.Float => Of(value.FloatValue != 0 && !float.IsNaN(value.FloatValue)),
        ValueKind.Double => Of(value.DoubleValue != 0 && !double.IsNaN(value.DoubleValue)),
        _ => Truth.Error,
    };

    internal static Ordering CompareNumbers(in Value left, in Value right)
    {
        var kind = left.Kind > right.Kind ? left.Kind : right.Kind;
        if (kind == ValueKind.Integer) return Of(left.IsBig || right.IsBig ? left.BigValue.CompareTo(right.BigValue) : left.IntegerValue.CompareTo(right.IntegerValue));
        if (kind == ValueKind.Decimal && left.TryToDecimal(out decimal a) && right.TryToDecimal(out decimal b)) return Of(a.CompareTo(b));
        double x = kind == ValueKind.Float ? left.ToFloat() : left.ToDouble();
        double y = kind == ValueKind.Float ? right.ToFloat() : right.ToDouble();
        return x < y ? Ordering.Less : x > y ? Ordering.Greater : x == y ? Ordering.Equal : Ordering.Unordered;
    }

    private static Truth Of(bool value) => value ? Truth.True : Truth.False;

    private static Ordering Of(int order) => order < 0 ? Ordering.Less : order > 0 ? Ordering.Greater : Ordering.Equal;

    private static Truth EqualAcrossKinds(in Value left, in Value right)
    {
        if (!left.IsLiteral || !right.IsLiteral || left.Kind == ValueKind.LangString || right.Kind == ValueKind.LangString) return Truth.False;
        if (left.Kind == ValueKind.Other || right.Kind == ValueKind.Other) return Truth.Error;
        return Of(left.IsDuration && right.IsDuration && left.DurationValue == right.DurationValue);
    }

    private Truth EqualTriples(uint left, uint right)
    {
        var (subject, predicate, @object) = terms.TripleOf(left);
        var (otherSubject, otherPredicate, otherObject) = terms.TripleOf(right);
        if (subject != otherSubject || predicate != otherPredicate) return Truth.False;
        return Equal(FromId(@object), FromId(otherObject));
    }

    // A partial order where months and days mix: a month has 28 to 31 days.
    private static Ordering CompareDurations((long Months, long Ticks) left, (long Months, long Ticks) right)
    {
        int months = left.Months.CompareTo(right.Months);
        int ticks = left.Ticks.CompareTo(right.Ticks);
        return months == 0 ? Of(ticks) : ticks == 0 || ticks == months ? Of(months) : Ordering.Error;
    }
}
