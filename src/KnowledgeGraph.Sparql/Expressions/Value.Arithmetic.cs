using System.Numerics;

namespace KnowledgeGraph.Sparql.Expressions;

/// <content>The operators op:numeric-add and its kin with the promotion of XPath: integer to decimal to float to double. SPARQL 1.1 section 17.3.</content>
/// <remarks>
/// Integers grow beyond 64 bits where they must. Decimals have 28 digits: what needs more digits behind the point is rounded, what needs more before it is an error.
/// Division of integers gives a decimal; division by zero is an error for both, and infinite or NaN for floating point.
/// </remarks>
internal readonly partial struct Value
{
    public static Value Add(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            long sum = unchecked(left.IntegerValue + right.IntegerValue);
            bool safe = ((left.IntegerValue ^ sum) & (right.IntegerValue ^ sum)) >= 0 && !left.IsBig && !right.IsBig;
            return safe ? Of(sum) : Of(left.BigValue + right.BigValue);
        }

        return left.IsNumeric && right.IsNumeric ? Promoted(left, right, Operation.Add) : AddTimes(left, right);
    }

    public static Value Subtract(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            long rest = unchecked(left.IntegerValue - right.IntegerValue);
            bool safe = ((left.IntegerValue ^ right.IntegerValue) & (left.IntegerValue ^ rest)) >= 0 && !left.IsBig && !right.IsBig;
            return safe ? Of(rest) : Of(left.BigValue - right.BigValue);
        }

        return left.IsNumeric && right.IsNumeric ? Promoted(left, right, Operation.Subtract) : SubtractTimes(left, right);
    }

    public static Value Multiply(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            if (!left.IsBig && !right.IsBig)
            {
                long high = Math.BigMul(left.IntegerValue, right.IntegerValue, out long low);
                if (high == low >> 63) return Of(low);
            }

            return Of(left.BigValue * right.BigValue);
        }

        return left.IsNumeric && right.IsNumeric ? Promoted(left, right, Operation.Multiply) : Error;
    }

    public static Value Divide(in Value left, in Value right) =>
        left.IsNumeric && right.IsNumeric ? Promoted(left, right, Operation.Divide) : Error;

    public static Value Negate(in Value value) => value.Kind switch
    {
        ValueKind.Integer => value.IsBig || value.IntegerValue == long.MinValue ? Of(-value.BigValue) : Of(-value.IntegerValue),
        ValueKind.Decimal => Of(value.DecimalValue == 0 ? value.DecimalValue : -value.DecimalValue),
        ValueKind.Float => Of(-value.FloatValue),
        ValueKind.Double => Of(-value.DoubleValue),
        _ => Error,
    };

    /// <summary>The value as a double; NaN where it is no number.</summary>
    public double ToDouble() => Kind switch
    {
        ValueKind.Integer => IsBig ? (double)BigValue : IntegerValue,
        ValueKind.Decimal => (double)DecimalValue,
        ValueKind.Float => FloatValue,
        ValueKind.Double => DoubleValue,
        _ => double.NaN,
    };

    /// <summary>The value of an integer or decimal as a decimal, or false where it is too great for one.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (Kind == ValueKind.Decimal) value = DecimalValue;
        else if (Kind != ValueKind.Integer) return false;
        else if (!IsBig) value = IntegerValue;
        else if (BigInteger.Abs(BigValue) > new BigInteger(decimal.MaxValue)) return false;
        else value = (decimal)BigValue;
        return true;
    }

    internal float ToFloat() => Kind == ValueKind.Float ? FloatValue : Kind == ValueKind.Decimal ? (float)DecimalValue : IsBig ? (float)BigValue : IntegerValue;

    private static Value Promoted(in Value left, in Value right, Operation operation)
    {
        var kind = left.Kind > right.Kind ? left.Kind : right.Kind;
        if (kind == ValueKind.Double) return Of(Apply(left.ToDouble(), right.ToDouble(), operation));
        if (kind == ValueKind.Float) return Of(Apply(left.ToFloat(), right.ToFloat(), operation));
        if (!left.TryToDecimal(out decimal a) || !right.TryToDecimal(out decimal b)) return Error;
        if (operation != Operation.Divide) return Decimals(a, b, operation);
        if (b == 0) return Error;

        // A quotient of whole numbers is written as a decimal, with a point.
        return Decimals(a, b, operation, kind == ValueKind.Integer || a.Scale + b.Scale > 0);
    }

    private static Value Decimals(decimal a, decimal b, Operation operation, bool point = false)
    {
        try
        {
            decimal result = Apply(a, b, operation);
            return Of(point && result.Scale == 0 && Math.Abs(result) < 7e27m ? result + 0.0m : result);
        }
        catch (OverflowException)
        {
            return Error;
        }
    }

    private static T Apply<T>(T a, T b, Operation operation)
        where T : INumber<T> => operation switch
        {
            Operation.Add => a + b,
            Operation.Subtract => a - b,
            Operation.Multiply => a * b,
            _ => a / b,
        };

    private enum Operation
    {
        Add,
        Subtract,
        Multiply,
        Divide,
    }
}
