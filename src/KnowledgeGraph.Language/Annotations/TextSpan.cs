namespace KnowledgeGraph.Language;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in the annotated text, so that <c>text[span.Start..span.End]</c> is what it covers.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="End">Offset behind the last code unit; never below <paramref name="Start"/>. The default value is the empty span at 0.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> is covered.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The text that this span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>The shortest span that covers both.</summary>
    public static TextSpan Cover(TextSpan left, TextSpan right) => new(Math.Min(left.Start, right.Start), Math.Max(left.End, right.End));

    /// <summary>Orders by start; of spans that start together the longer comes first.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
