namespace KnowledgeGraph.Language;

/// <summary>A number or sum of money as written, with its value worked out.</summary>
/// <param name="Tokens">The tokens of number, scale and currency; a qualifier before it ("about") is not among them.</param>
/// <param name="Span">From the first to behind the last character of <paramref name="Tokens"/>.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Value">The value in units: 430000000000 for "¥430 billion". Of a range, its lower end.</param>
public sealed record Quantity(TokenRange Tokens, TextSpan Span, QuantityKind Kind, decimal Value)
{
    /// <summary>Upper end of a range ("between 5,000 and 6,000", "5-6 billion"); otherwise null.</summary>
    public decimal? UpperValue { get; init; }

    /// <summary>ISO 4217 code of the currency where <see cref="Kind"/> is <see cref="QuantityKind.Money"/>; otherwise null.</summary>
    public string? Currency { get; init; }

    /// <summary>A word that bends the number, in lower case: "about", "some", "over", "nearly", "at least"; otherwise null.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The tokens of <see cref="Qualifier"/>; empty where there is none.</summary>
    public TokenRange QualifierTokens { get; init; }
}
