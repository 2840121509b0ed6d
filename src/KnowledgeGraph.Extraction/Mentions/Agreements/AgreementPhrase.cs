using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What a noun phrase tells of the agreement that it names.</summary>
/// <param name="Tokens">The phrase with a following "between A and B".</param>
/// <param name="Head">Its head noun.</param>
/// <param name="Phrase">The base noun phrase.</param>
/// <param name="Class">The class that head and modifiers speak for.</param>
/// <param name="Family">What the agreement is about ("security", "trade", "cost", "forces", "alliance"), or empty where the phrase does not say.</param>
/// <param name="Parties">ISO codes of the countries in the phrase, in ordinal order.</param>
/// <param name="IsProper">Whether it is written as a proper name ("Visiting Forces Agreement").</param>
internal sealed record AgreementPhrase(TokenRange Tokens, int Head, NounPhrase Phrase, Iri Class, string Family, ImmutableArray<string> Parties, bool IsProper)
{
    /// <summary>Whether the head is a word for much else too ("deal"), so that a description by it alone names no agreement.</summary>
    public bool IsWeak { get; init; }
}
