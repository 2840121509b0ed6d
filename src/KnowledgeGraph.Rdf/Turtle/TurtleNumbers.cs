namespace KnowledgeGraph.Rdf;

/// <summary>Tells what number a text is.</summary>
/// <remarks>Turtle 1.1 section 6.5, [19] INTEGER, [20] DECIMAL, [21] DOUBLE.</remarks>
internal static class TurtleNumbers
{
    public static TurtleNumber Classify(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] is ('+' or '-')) text = text[1..];
        int whole = CountDigits(text);
        text = text[whole..];
        bool point = !text.IsEmpty && text[0] == '.';
        if (point) text = text[1..];
        int fraction = CountDigits(text);
        if (point) text = text[fraction..];
        if (text.IsEmpty)
        {
            if (!point) return whole > 0 ? TurtleNumber.Integer : TurtleNumber.None;
            return fraction > 0 ? TurtleNumber.Decimal : TurtleNumber.None;
        }

        return whole + (point ? fraction : 0) > 0 && IsExponent(text) ? TurtleNumber.Double : TurtleNumber.None;
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('e' or 'E')) return false;
        text = text[1..];
        if (!text.IsEmpty && text[0] is ('+' or '-')) text = text[1..];
        return !text.IsEmpty && CountDigits(text) == text.Length;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }
}
