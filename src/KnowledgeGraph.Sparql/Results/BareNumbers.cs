using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Tells which datatype Turtle gives a text that stands without quotation marks.</summary>
/// <remarks>Turtle 1.1 section 6.5, [19] INTEGER, [20] DECIMAL, [21] DOUBLE.</remarks>
internal static class BareNumbers
{
    /// <summary>Null where the text is no number of Turtle.</summary>
    public static Iri? DatatypeOf(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] is ('+' or '-')) text = text[1..];
        int whole = Digits(text);
        text = text[whole..];
        if (text.IsEmpty) return whole > 0 ? XsdVocabulary.Integer : null;
        int fraction = 0;
        if (text[0] == '.')
        {
            fraction = Digits(text[1..]);
            text = text[(fraction + 1)..];
            if (text.IsEmpty) return fraction > 0 ? XsdVocabulary.Decimal : null;
        }

        return whole + fraction > 0 && IsExponent(text) ? XsdVocabulary.Double : null;
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('e' or 'E')) return false;
        text = text[1..];
        if (!text.IsEmpty && text[0] is ('+' or '-')) text = text[1..];
        return !text.IsEmpty && Digits(text) == text.Length;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }
}
