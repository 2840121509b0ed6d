namespace KnowledgeGraph.Rdf;

/// <summary>Tells what number a text is.</summary>
/// <remarks>Turtle 1.1 section 6.5, [19] INTEGER, [20] DECIMAL, [21] DOUBLE.</remarks>
internal static class TurtleNumbers
{
    public static TurtleNumber Classify(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && text[0] is ((byte)'+' or (byte)'-')) text = text[1..];
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

    private static bool IsExponent(ReadOnlySpan<byte> text)
    {
        if (text[0] is not ((byte)'e' or (byte)'E')) return false;
        text = text[1..];
        if (!text.IsEmpty && text[0] is ((byte)'+' or (byte)'-')) text = text[1..];
        return !text.IsEmpty && CountDigits(text) == text.Length;
    }

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        int count = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return count < 0 ? text.Length : count;
    }
}
