using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>The functions on strings; lengths and places count code points. SPARQL 1.1 section 17.4.3.</summary>
internal sealed class StringFunctions(Values values)
{
    public Value Length(in Value text) => text.IsStringLiteral ? Value.Of(CountCodePoints(values.Utf8(text, 0))) : Value.Error;

    public Value UpperCase(in Value text) => text.IsStringLiteral ? values.Like(text, values.Text(text).ToUpperInvariant()) : Value.Error;

#pragma warning disable CA1308 // LCASE is what was asked for
    public Value LowerCase(in Value text) => text.IsStringLiteral ? values.Like(text, values.Text(text).ToLowerInvariant()) : Value.Error;
#pragma warning restore CA1308

    public Value EncodeForUri(in Value text) => text.IsStringLiteral ? Value.Of(Uri.EscapeDataString(values.Text(text))) : Value.Error;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Truth Contains(in Value text, in Value part) =>
        AreCompatible(text, part) ? Of(values.Utf8(text, 0).IndexOf(values.Utf8(part, 1)) >= 0) : Truth.Error;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Truth StartsWith(in Value text, in Value part) =>
        AreCompatible(text, part) ? Of(values.Utf8(text, 0).StartsWith(values.Utf8(part, 1))) : Truth.Error;

    public Truth EndsWith(in Value text, in Value part) =>
        AreCompatible(text, part) ? Of(values.Utf8(text, 0).EndsWith(values.Utf8(part, 1))) : Truth.Error;

    public Value Before(in Value text, in Value mark)
    {
        if (!AreCompatible(text, mark)) return Value.Error;
        var utf8 = values.Utf8(text, 0);
        int at = utf8.IndexOf(values.Utf8(mark, 1));
        return at < 0 ? Value.Of("") : values.Like(text, Encoding.UTF8.GetString(utf8[..at]));
    }

    public Value After(in Value text, in Value mark)
    {
        if (!AreCompatible(text, mark)) return Value.Error;
        var utf8 = values.Utf8(text, 0);
        var sought = values.Utf8(mark, 1);
        int at = utf8.IndexOf(sought);
        return at < 0 ? Value.Of("") : values.Like(text, Encoding.UTF8.GetString(utf8[(at + sought.Length)..]));
    }

    /// <summary>SUBSTR; the first place is 1. Places and lengths are rounded as XPath's fn:substring does, and NaN gives nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Value Substring(ReadOnlySpan<Value> arguments)
    {
        var text = arguments[0];
        if (!text.IsStringLiteral || !arguments[1].IsNumeric || (arguments.Length > 2 && !arguments[2].IsNumeric)) return Value.Error;
        double first = Math.Floor(arguments[1].ToDouble() + 0.5);
        double end = arguments.Length > 2 ? first + Math.Floor(arguments[2].ToDouble() + 0.5) : double.PositiveInfinity;
        var utf8 = values.Utf8(text, 0);
        if (!(end > Math.Max(first, 1))) return values.Like(text, "");
        int from = Skip(utf8, Math.Max(first, 1) - 1);
        int to = from + Skip(utf8[from..], end - Math.Max(first, 1));
        return values.Like(text, Encoding.UTF8.GetString(utf8[from..to]));
    }

    /// <summary>CONCAT; the result has a language and a direction where all arguments have the same.</summary>
    public Value Concat(ReadOnlySpan<Value> arguments)
    {
        bool alike = true;
        var builder = new StringBuilder();
        foreach (ref readonly var argument in arguments)
        {
            if (!argument.IsStringLiteral) return Value.Error;
            builder.Append(values.Chars(argument, 0));
            alike &= argument.Kind == ValueKind.LangString && HaveSameTag(arguments[0], argument);
        }

        string text = builder.ToString();
        return alike && arguments.Length > 0 ? values.Like(arguments[0], text) : Value.Of(text);
    }

    /// <summary>LANGMATCHES: basic filtering of RFC 4647 section 3.3.1. SPARQL 1.1 section 17.4.3.13.</summary>
    public Truth LanguageMatches(in Value tag, in Value range)
    {
        if (tag.Kind != ValueKind.String || range.Kind != ValueKind.String) return Truth.Error;
        return Of(Matches(values.Utf8(tag, 0), values.Utf8(range, 1)));
    }

    /// <summary>Whether a language tag lies in a basic language range.</summary>
    public static bool Matches(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> range)
    {
        if (range is [(byte)'*']) return !tag.IsEmpty;
        return !range.IsEmpty && tag.Length >= range.Length && Ascii.EqualsIgnoreCase(tag[..range.Length], range) && (tag.Length == range.Length || tag[range.Length] == '-');
    }

    private static Truth Of(bool value) => value ? Truth.True : Truth.False;

    // Continuation bytes are no code points of their own.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int CountCodePoints(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        foreach (byte unit in utf8) count += (sbyte)unit >= -64 ? 1 : 0;
        return count;
    }

    // The bytes that the first code points take.
    private static int Skip(ReadOnlySpan<byte> utf8, double codePoints)
    {
        if (codePoints >= utf8.Length) return utf8.Length;
        int at = 0;
        for (int left = (int)codePoints; left > 0 && at < utf8.Length; left--)
        {
            at++;
            while (at < utf8.Length && (sbyte)utf8[at] < -64) at++;
        }

        return at;
    }

    // SPARQL 1.1 section 17.4.3.1.2; with directions, 1.2.
    private bool AreCompatible(in Value text, in Value part) =>
        text.IsStringLiteral && (part.Kind == ValueKind.String || (part.Kind == ValueKind.LangString && text.Kind == ValueKind.LangString && HaveSameTag(text, part)));

    private bool HaveSameTag(in Value left, in Value right) =>
        Ascii.EqualsIgnoreCase(values.Language(left), values.Language(right)) && values.Direction(left) == values.Direction(right);
}
