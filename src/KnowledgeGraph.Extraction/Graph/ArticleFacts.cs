using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>What one article says: its mentions and the assertions of all extractors.</summary>
/// <param name="Context">The article as read and resolved.</param>
/// <param name="Assertions">In the order of the extractors, then of the text.</param>
internal sealed record ArticleFacts(ArticleContext Context, ImmutableArray<Assertion> Assertions)
{
    /// <summary>Entities that are not written, nor what names them: events that are not sure enough, and what only assertions spoke of that were not.</summary>
    public ImmutableHashSet<Entity> Orphans { get; init; } = [];

    /// <summary>The calibrated confidence of an edge or node that these assertions, one or more, give together: that of the surest.</summary>
    public decimal ConfidenceOf(IEnumerable<Assertion> group) => group.Max(assertion => Context.Knowledge.Confidence.Of(Context, assertion));

    /// <summary>These facts without the edges and nodes whose confidence is below <paramref name="minimum"/>.</summary>
    public ArticleFacts AtLeast(decimal minimum)
    {
        if (minimum <= 0m)
            return this;
        var groups = AssertionGroups.Edges(Assertions).Select(group => group.CastArray<Assertion>()).Concat(AssertionGroups.Nodes(Assertions).Select(group => group.CastArray<Assertion>()));
        var unsure = groups.Where(group => ConfidenceOf(group) < minimum).SelectMany(group => group).ToHashSet(ReferenceEqualityComparer.Instance);
        var events = unsure.OfType<NodeAssertion>().Select(node => node.Self).OfType<Entity>().ToHashSet();
        var kept = Assertions.Where(assertion => !unsure.Contains(assertion) && !(assertion is EdgeAssertion && assertion.Entities.Any(events.Contains))).ToImmutableArray();
        var orphans = Assertions.SelectMany(assertion => assertion.Entities).Except(kept.SelectMany(assertion => assertion.Entities)).Concat(events).ToImmutableHashSet();
        return this with { Assertions = kept, Orphans = orphans };
    }
}
