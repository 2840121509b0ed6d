namespace KnowledgeGraph.Articles;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in <see cref="Article.Source"/>, so that <c>source[span.Start..span.End]</c> is what it covers.</summary>
/// <param name="Start">Offset of the first code unit, from 0; a byte order mark is not counted.</param>
/// <param name="End">Offset behind the last code unit; never below <paramref name="Start"/>. The default value is the empty span at 0.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>The text that this span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="source"/>.</exception>
    public string Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source[Start..End];
    }
}
