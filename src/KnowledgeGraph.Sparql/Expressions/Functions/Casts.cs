using System.Globalization;
using System.Numerics;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>The constructor functions of XML Schema datatypes. SPARQL 1.1 section 17.5; XPath functions section 19. Results have the canonical form of their value.</summary>
internal sealed class Casts(Values values)
{
    /// <summary>The cast to a datatype; null where there is none.</summary>
    public OneArgumentFunction? To(uint datatype) => datatype switch
    {
        WellKnownTerms.XsdString => ToText,
        WellKnownTerms.XsdBoolean => ToBoolean,
        WellKnownTerms.XsdInteger => ToInteger,
        WellKnownTerms.XsdDecimal => ToDecimal,
        WellKnownTerms.XsdDouble => ToDouble,
        WellKnownTerms.XsdFloat => ToFloat,
        >= WellKnownTerms.XsdDate and <= WellKnownTerms.XsdYearMonthDuration => (in Value value) => ToTime(value, datatype),
        >= WellKnownTerms.XsdByte and <= WellKnownTerms.XsdNegativeInteger => (in Value value) => ToDerived(value, datatype),
        _ => null,
    };

    private Value ToText(in Value value)
    {
        if (value.Kind == ValueKind.Iri || value.Kind is ValueKind.LangString or ValueKind.Other) return value.Kind == ValueKind.Iri ? Value.OfLexicalForm(value.Id) : Values.LexicalString(value);
        if (value.Kind == ValueKind.String) return value;
        return value.IsLiteral ? Value.Of(LexicalForm.AsString(value)) : Value.Error;
    }

    private Value ToBoolean(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.Bare(),
        ValueKind.String => Values.Parse(values.Utf8(value, 0), WellKnownTerms.XsdBoolean),
        _ => value.IsNumeric ? Value.Of(values.Test(value)) : Value.Error,
    };

    private Value ToInteger(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Integer:
                return value.Bare();
            case ValueKind.Decimal:
                return Value.Of(new BigInteger(value.DecimalValue));
            case ValueKind.Float or ValueKind.Double:
                double number = value.ToDouble();
                return double.IsFinite(number) ? Value.Of(new BigInteger(number)) : Value.Error;
            case ValueKind.Boolean:
                return Value.Of(value.BooleanValue ? 1L : 0);
            default:
                return value.Kind == ValueKind.String ? Values.Parse(values.Utf8(value, 0), WellKnownTerms.XsdInteger) : Value.Error;
        }
    }

    // The outcome has a digit behind its point.
    private Value ToDecimal(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Integer or ValueKind.Decimal:
                return value.TryToDecimal(out decimal number) ? WithPoint(number) : Value.Error;
            case ValueKind.Float:
                return ParseDecimal(value.FloatValue.ToString("R", CultureInfo.InvariantCulture));
            case ValueKind.Double:
                return ParseDecimal(value.DoubleValue.ToString("R", CultureInfo.InvariantCulture));
            case ValueKind.Boolean:
                return Value.Of(value.BooleanValue ? 1.0m : 0.0m);
            case ValueKind.String:
                var parsed = Values.Parse(values.Utf8(value, 0), WellKnownTerms.XsdDecimal);
                return parsed.IsError ? parsed : WithPoint(parsed.DecimalValue);
            default:
                return Value.Error;
        }
    }

    private Value ToDouble(in Value value) => value.Kind switch
    {
        ValueKind.String => Values.Parse(values.Utf8(value, 0), WellKnownTerms.XsdDouble),
        ValueKind.Boolean => Value.Of(value.BooleanValue ? 1.0 : 0.0),
        _ => value.IsNumeric ? Value.Of(value.ToDouble()) : Value.Error,
    };

    private Value ToFloat(in Value value) => value.Kind switch
    {
        ValueKind.String => Values.Parse(values.Utf8(value, 0), WellKnownTerms.XsdFloat),
        ValueKind.Boolean => Value.Of(value.BooleanValue ? 1f : 0f),
        ValueKind.Double => Value.Of((float)value.DoubleValue),
        _ => value.IsNumeric ? Value.Of(value.ToFloat()) : Value.Error,
    };

    private Value ToTime(in Value value, uint datatype)
    {
        if (value.Kind == ValueKind.String)
        {
            var parsed = Values.Parse(values.Utf8(value, 0), datatype);
            return parsed.IsError || datatype != WellKnownTerms.XsdDateTimeStamp ? parsed : Typed(parsed, datatype);
        }

        var target = Values.KindOfDatatype(datatype);
        if (value.Kind == target) return value.Bare();
        var (day, time) = Calendar.Split(value.TimeValue.Ticks);
        int zone = value.TimeValue.Zone;
        return (value.Kind, target) switch
        {
            (ValueKind.Date, ValueKind.DateTime) => Value.OfTime(target, value.TimeValue),
            (ValueKind.DateTime, ValueKind.Date) => Value.OfTime(target, new TimePoint(day * TimeSpan.TicksPerDay, zone)),
            (ValueKind.DateTime, ValueKind.Time) => Value.OfTime(target, new TimePoint(Calendar.Ticks(1972, 12, 31, time), zone)),
            (ValueKind.DateTime or ValueKind.Date, >= ValueKind.GYear and <= ValueKind.GDay) => Part(value, target),
            ( >= ValueKind.Duration, ValueKind.Duration) => Value.OfDuration(target, value.DurationValue.Months, value.DurationValue.Ticks),
            ( >= ValueKind.Duration, ValueKind.DayTimeDuration) => Value.OfDuration(target, 0, value.DurationValue.Ticks),
            ( >= ValueKind.Duration, ValueKind.YearMonthDuration) => Value.OfDuration(target, value.DurationValue.Months, 0),
            _ => Value.Error,
        };
    }

    // Through the lexical form, so that the fields that are not wanted get their standard values.
    private static Value Part(in Value value, ValueKind target)
    {
        string text = LexicalForm.Of(Value.OfTime(target, value.TimeValue));
        return TimeParser.TryParse(System.Text.Encoding.ASCII.GetBytes(text), target, out var time) ? Value.OfTime(target, time) : Value.Error;
    }

    private Value ToDerived(in Value value, uint datatype)
    {
        var integer = ToInteger(value);
        return integer.IsError ? integer : Typed(integer, datatype);
    }

    // A literal of the datatype, or the error where the datatype does not have the value.
    private Value Typed(in Value value, uint datatype)
    {
        var typed = values.FromId(values.Terms.InternLiteral(LexicalForm.Of(value), datatype));
        return typed.Kind == ValueKind.Other ? Value.Error : typed;
    }

    private static Value WithPoint(decimal number) => Value.Of(number.Scale == 0 && Math.Abs(number) < 7e27m ? number + 0.0m : number);

    private static Value ParseDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? WithPoint(number) : Value.Error;
}
