namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>ABS, ROUND, CEIL and FLOOR. SPARQL 1.1 section 17.4.4.</summary>
internal static class NumericFunctions
{
    public static Value Abs(in Value value) => value.Kind switch
    {
        ValueKind.Integer => value.BigValue.Sign < 0 ? Value.Negate(value) : value.Bare(),
        ValueKind.Decimal => Value.Of(Math.Abs(value.DecimalValue)),
        ValueKind.Float => Value.Of(Math.Abs(value.FloatValue)),
        ValueKind.Double => Value.Of(Math.Abs(value.DoubleValue)),
        _ => Value.Error,
    };

    /// <summary>Halves go up: fn:round, XPath functions section 4.4.4.</summary>
    public static Value Round(in Value value) => value.Kind switch
    {
        ValueKind.Integer => value.Bare(),
        ValueKind.Decimal => Value.Of(RoundUp(value.DecimalValue)),
        ValueKind.Float => Value.Of((float)RoundUp(value.FloatValue)),
        ValueKind.Double => Value.Of(RoundUp(value.DoubleValue)),
        _ => Value.Error,
    };

    public static Value Ceiling(in Value value) => value.Kind switch
    {
        ValueKind.Integer => value.Bare(),
        ValueKind.Decimal => Value.Of(Math.Ceiling(value.DecimalValue)),
        ValueKind.Float => Value.Of(MathF.Ceiling(value.FloatValue)),
        ValueKind.Double => Value.Of(Math.Ceiling(value.DoubleValue)),
        _ => Value.Error,
    };

    public static Value Floor(in Value value) => value.Kind switch
    {
        ValueKind.Integer => value.Bare(),
        ValueKind.Decimal => Value.Of(Math.Floor(value.DecimalValue)),
        ValueKind.Float => Value.Of(MathF.Floor(value.FloatValue)),
        ValueKind.Double => Value.Of(Math.Floor(value.DoubleValue)),
        _ => Value.Error,
    };

    public static Value Plus(in Value value) => value.IsNumeric ? value : Value.Error;

    private static decimal RoundUp(decimal value)
    {
        decimal floor = Math.Floor(value);
        return value - floor >= 0.5m ? floor + 1 : floor;
    }

    private static double RoundUp(double value)
    {
        if (!double.IsFinite(value)) return value;
        double floor = Math.Floor(value);
        double rounded = value - floor >= 0.5 ? floor + 1 : floor;
        return rounded == 0 ? Math.CopySign(0, value) : rounded;
    }
}
