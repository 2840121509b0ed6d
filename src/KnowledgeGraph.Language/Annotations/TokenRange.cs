namespace KnowledgeGraph.Language;

/// <summary>A half-open range <c>[First, End)</c> of token indexes of an <see cref="AnnotatedDocument"/>.</summary>
/// <param name="First">Index of the first token, from 0.</param>
/// <param name="End">Index behind the last token. The default value is the empty range at 0.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens covered.</summary>
    public int Length => End - First;

    /// <summary>Whether the token at <paramref name="index"/> is covered.</summary>
    public bool Contains(int index) => First <= index && index < End;

    /// <summary>Whether the two ranges share at least one token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
