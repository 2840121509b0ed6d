using System.Runtime.CompilerServices;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Makes values of terms and terms of values, and does what needs the text of terms. Not for several threads.</summary>
internal sealed partial class Values(QueryTerms terms)
{
    public QueryTerms Terms => terms;

    /// <summary>The value of a term; the error for 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Value FromId(uint id)
    {
        if (TermId.IsInlineInteger(id)) return Value.Of((long)TermId.IntegerOf(id)).From(id);
        if (TermId.IsInlineDecimal(id)) return Value.Of(TermId.DecimalOf(id)).From(id);
        if (TermId.IsInline(id)) return InlineTime(id);
        return id == 0 ? Value.Error : terms.KindOf(id) switch
        {
            TermKind.Literal => FromLiteral(id),
            TermKind.Iri => Value.OfTerm(ValueKind.Iri, id),
            TermKind.BlankNode => Value.OfTerm(ValueKind.BlankNode, id),
            _ => Value.OfTerm(ValueKind.TripleTerm, id),
        };
    }

    public Value FromTerm(Term term) => FromId(terms.Intern(term));

    /// <summary>The id of a value's term; 0 for the error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint ToId(in Value value)
    {
        if (value.Id != 0) return value.Id;
        switch (value.Kind)
        {
            case ValueKind.Error:
                return 0;
            case ValueKind.Boolean:
                return TermId.FromBoolean(value.BooleanValue);
            case ValueKind.Integer when !value.IsBig && TermId.TryFromInteger(value.IntegerValue, out uint small):
                return small;
            case ValueKind.Decimal when TryPack(value.DecimalValue, out uint packed):
                return packed;
            case ValueKind.String:
                return terms.InternString(Utf8(value, 0));
            case ValueKind.LangString:
                return terms.Intern((Literal)value.Reference!);
            default:
                return terms.InternLiteral(LexicalForm.Of(value), DatatypeOf(value));
        }
    }

    /// <summary>The term of a value; null for the error.</summary>
    public Term? ToTerm(in Value value) => terms.Decode(ToId(value));

    /// <summary>The id of a literal's datatype; 0 for what is no literal.</summary>
    public uint DatatypeOf(in Value value)
    {
        if (value.Id != 0) return terms.DatatypeOf(value.Id);
        return value.Kind switch
        {
            ValueKind.String => WellKnownTerms.XsdString,
            ValueKind.LangString => ((Literal)value.Reference!).Direction is null ? WellKnownTerms.RdfLangString : WellKnownTerms.RdfDirLangString,
            ValueKind.Boolean => WellKnownTerms.XsdBoolean,
            ValueKind.Integer => WellKnownTerms.XsdInteger,
            ValueKind.Decimal => WellKnownTerms.XsdDecimal,
            ValueKind.Float => WellKnownTerms.XsdFloat,
            ValueKind.Double => WellKnownTerms.XsdDouble,
            ValueKind.DateTime => WellKnownTerms.XsdDateTime,
            ValueKind.Date => WellKnownTerms.XsdDate,
            ValueKind.Time => WellKnownTerms.XsdTime,
            ValueKind.GYear => WellKnownTerms.XsdGYear,
            ValueKind.GYearMonth => WellKnownTerms.XsdGYearMonth,
            ValueKind.GMonth => WellKnownTerms.XsdGMonth,
            ValueKind.GMonthDay => WellKnownTerms.XsdGMonthDay,
            ValueKind.GDay => WellKnownTerms.XsdGDay,
            ValueKind.Duration => WellKnownTerms.XsdDuration,
            ValueKind.DayTimeDuration => WellKnownTerms.XsdDayTimeDuration,
            ValueKind.YearMonthDuration => WellKnownTerms.XsdYearMonthDuration,
            _ => 0,
        };
    }

    private static Value InlineTime(uint id)
    {
        if (TermId.IsInlineBoolean(id)) return Value.Of(TermId.BooleanOf(id)).From(id);
        var date = TermId.DateOf(id);
        return Value.OfTime(ValueKind.Date, new TimePoint(date.DayNumber * TimeSpan.TicksPerDay, TimePoint.NoZone)).From(id);
    }

    // Superfluous zeros fall away, so that what packs is what LexicalForm would write.
    private static bool TryPack(decimal value, out uint id)
    {
        id = 0;
        int scale = value.Scale;
        if (scale == 0) return false;
        while (scale > 1 && value == decimal.Round(value, scale - 1)) value = decimal.Round(value, --scale);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        if (scale > TermId.GreatestScale || bits[1] != 0 || bits[2] != 0) return false;
        long mantissa = (uint)bits[0];
        return TermId.TryFromDecimal(value < 0 ? -mantissa : mantissa, scale, out id);
    }
}
