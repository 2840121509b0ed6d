using System.Numerics;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>A value of an expression: what operators compute with. The default is the error.</summary>
/// <remarks>
/// A value that came from a term keeps the id of that term, so that it leaves an expression as it was written. Text is read from the dictionary only when an
/// operator asks for it (<see cref="Values"/>). Numbers, booleans and times need no memory of their own.
/// </remarks>
internal readonly partial struct Value
{
    // Numbers: the payload. Strings: _first is the id whose lexical form is the text, where _reference is null.
    // Times: _first are ticks of the local time since 0001-01-01, _second the time zone. Durations: _first months, _second ticks.
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly object? _reference;

    private Value(ValueKind kind, ulong first = 0, ulong second = 0, object? reference = null, uint id = 0)
    {
        Kind = kind;
        Id = id;
        _first = first;
        _second = second;
        _reference = reference;
    }

    /// <summary>The error of SPARQL's three-valued logic.</summary>
    public static Value Error => default;

    public ValueKind Kind { get; }

    /// <summary>The id of the term it came from; 0 where it was computed.</summary>
    public uint Id { get; }

    public bool IsError => Kind == ValueKind.Error;

    public bool IsNumeric => Kind is >= ValueKind.Integer and <= ValueKind.Double;

    /// <summary>Whether it is a point on the time line or a recurring one.</summary>
    public bool IsTime => Kind is >= ValueKind.DateTime and <= ValueKind.GDay;

    public bool IsDuration => Kind >= ValueKind.Duration;

    public bool IsLiteral => Kind >= ValueKind.String;

    /// <summary>Whether it has text with compatibility rules: a string, with a language tag or without. SPARQL 1.1 section 17.4.3.1.</summary>
    public bool IsStringLiteral => Kind is ValueKind.String or ValueKind.LangString;

    public bool BooleanValue => _first != 0;

    /// <summary>The value of an integer that fits 64 bits; see <see cref="IsBig"/>.</summary>
    public long IntegerValue => (long)_first;

    /// <summary>Whether an integer needs more than 64 bits: then <see cref="BigValue"/> holds it.</summary>
    public bool IsBig => Kind == ValueKind.Integer && _reference is not null;

    public BigInteger BigValue => _reference is BigInteger big ? big : IntegerValue;

    public decimal DecimalValue => Unsafe.BitCast<(ulong, ulong), decimal>((_first, _second));

    public float FloatValue => BitConverter.UInt32BitsToSingle((uint)_first);

    public double DoubleValue => BitConverter.UInt64BitsToDouble(_first);

    /// <summary>The point in time of a <see cref="IsTime"/>.</summary>
    public TimePoint TimeValue => new((long)_first, (int)_second);

    /// <summary>The months and ticks of an <see cref="IsDuration"/>.</summary>
    public (long Months, long Ticks) DurationValue => ((long)_first, (long)_second);

    /// <summary>The id whose lexical form is the text of a string that was not computed; 0 where <see cref="Reference"/> holds it.</summary>
    internal uint TextId => (uint)_first;

    internal object? Reference => _reference;

    public static Value Of(bool value) => new(ValueKind.Boolean, value ? 1UL : 0);

    public static Value Of(Truth truth) => truth == Truth.Error ? Error : Of(truth == Truth.True);

    public static Value Of(long value) => new(ValueKind.Integer, (ulong)value);

    public static Value Of(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Of((long)value) : new(ValueKind.Integer, reference: value);

    public static Value Of(decimal value)
    {
        var (first, second) = Unsafe.BitCast<decimal, (ulong, ulong)>(value);
        return new(ValueKind.Decimal, first, second);
    }

    public static Value Of(float value) => new(ValueKind.Float, BitConverter.SingleToUInt32Bits(value));

    public static Value Of(double value) => new(ValueKind.Double, BitConverter.DoubleToUInt64Bits(value));

    /// <summary>A simple string that was computed.</summary>
    public static Value Of(string text) => new(ValueKind.String, reference: text);

    /// <summary>A time of the kind given.</summary>
    public static Value OfTime(ValueKind kind, TimePoint time) => new(kind, (ulong)time.Ticks, (uint)time.Zone);

    public static Value OfDuration(ValueKind kind, long months, long ticks) => new(kind, (ulong)months, (ulong)ticks);

    /// <summary>A literal with a language tag that was computed.</summary>
    internal static Value OfLanguageString(Rdf.Literal literal) => new(ValueKind.LangString, reference: literal);

    /// <summary>The simple string that is the lexical form, or the IRI's text, of a term.</summary>
    internal static Value OfLexicalForm(uint source) => new(ValueKind.String, source);

    /// <summary>A term whose text nobody has looked at yet.</summary>
    internal static Value OfTerm(ValueKind kind, uint id) => new(kind, id, id: id);

    /// <summary>The same value as the value of a term.</summary>
    internal Value From(uint id) => new(Kind, _first, _second, _reference, id);

    /// <summary>The same value without the term it came from.</summary>
    internal Value Bare() => new(Kind, _first, _second, _reference);
}
