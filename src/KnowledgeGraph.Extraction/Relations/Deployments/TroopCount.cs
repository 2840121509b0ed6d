using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A number of people of an armed force as a text gives it: "about 4,000 German soldiers".</summary>
/// <param name="Number">The number.</param>
/// <param name="Tokens">From the qualifier to the head noun.</param>
/// <param name="Head">Index of the head noun.</param>
/// <param name="Force">The country named in the phrase; null where none is.</param>
internal sealed record TroopCount(Quantity Number, TokenRange Tokens, int Head, Mention? Force)
{
    /// <summary>Whether the phrase speaks of soldiers that are known to be there: "the 5,000 French soldiers in …", "its 300 troops in …".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>The count that it is a part of ("5,000 soldiers …, 900 of them in …"); null where it is none.</summary>
    public TroopCount? Whole { get; init; }
}
