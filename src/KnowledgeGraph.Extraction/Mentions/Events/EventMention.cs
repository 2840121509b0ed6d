using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A place in the text that tells of an event, with all that is said of it there.</summary>
/// <param name="Tokens">The noun phrase, or the verb.</param>
/// <param name="Head">Its head.</param>
/// <param name="Class">What kind of event.</param>
/// <param name="Noun">The noun of a label: "news conference", "visit".</param>
internal sealed record EventMention(TokenRange Tokens, int Head, Iri Class, string Noun)
{
    /// <summary>The name, where it has one of its own ("Korean War").</summary>
    public string? Name { get; init; }

    /// <summary>The phrase from its first word that belongs to the name to the head ("Upper House election"), for a label.</summary>
    public string Phrase { get; init; } = "";

    /// <summary>Words behind the noun in a label that no role gives ("of an executive order"); empty where there are none.</summary>
    public string Rest { get; init; } = "";

    /// <summary>Whether it speaks of something known: "the talks", "their meeting", a name.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it only makes sense as pointing back or with a name: "the briefing".</summary>
    public bool PointsBack { get; init; }

    /// <summary>Whether more than one is meant: "visits".</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether the words are a verb ("met"), not a noun.</summary>
    public bool IsVerbal { get; init; }

    /// <summary>The organization whose event it is ("Group of 20" in "the Group of 20 summit"), for a label.</summary>
    public Entity? Body { get; init; }

    /// <summary>Who plays which part, as said here.</summary>
    public ImmutableArray<EventRole> Roles { get; init; } = [];

    /// <summary>When, as said here.</summary>
    public EventTime? Time { get; init; }

    /// <summary>The rule that found it; null for what no rule found.</summary>
    public PatternRule? Rule { get; init; }

    /// <summary>What else a rule says of it: numbers, words, fixed values.</summary>
    public ImmutableArray<AssertedProperty> Values { get; init; } = [];

    /// <summary>The entities in that part.</summary>
    public IEnumerable<Entity> In(string role) => Roles.Where(one => one.Predicate == Kg.Term(role)).Select(one => one.Entity);

    /// <inheritdoc/>
    public bool Equals(EventMention? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Tokens, Head, Noun);
}
