using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Summits, meetings, press conferences, elections, visits, attacks and other events, with when, where and who, as far as the text says.</summary>
internal sealed class EventExtractor : IRelationExtractor
{
    private const decimal Named = 0.9m;
    private const decimal Nominal = 0.8m;

    public ExtractorIdentity Identity { get; } = new("events", "1");

    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        var events = context.Events;
        var told = events.SelectMany(found => found.Mentions.Select((mention, index) => (Event: found, Mention: mention, IsFirst: index == 0)))
            .OrderBy(one => one.Mention.Tokens.First).ThenBy(one => one.Event.Entity.Label, StringComparer.Ordinal);
        foreach (var (found, mention, isFirst) in told)
        {
            var whole = Whole(context, events, found, mention);
            if (isFirst || mention.Roles.Length > 0 || mention.Time is not null || whole is not null)
                yield return Assert(context, found.Entity, IsCoarser(mention, found) ? mention with { Time = null } : mention, whole);
        }
    }

    /// <summary>"next week" of talks of which another sentence says "next Wednesday".</summary>
    private static bool IsCoarser(EventMention mention, FoundEvent found) =>
        mention.Time is { Time: { End: { } end } own } && found.Mentions.Any(other => other.Time is { Time: var finer } && finer != own
            && string.CompareOrdinal(finer.Start.LexicalForm, own.Start.LexicalForm) >= 0 && string.CompareOrdinal((finer.End ?? finer.Start).LexicalForm, end.LexicalForm) <= 0);

    private NodeAssertion Assert(ArticleContext context, Entity self, EventMention mention, Entity? whole)
    {
        var properties = mention.Roles.Select(role => new AssertedProperty(role.Predicate, role.Entity)).ToList();
        if (mention.Time is { } time)
        {
            properties.Add(new AssertedProperty(Kg.Term(time.Time.End is null ? "date" : "startDate"), time.Time.Start));
            if (time.Time.End is { } end)
                properties.Add(new AssertedProperty(Kg.Term("endDate"), end));
        }

        properties.AddRange(mention.Values);
        if (whole is not null)
            properties.Add(new AssertedProperty(Kg.Term("partOf"), whole));
        var confidence = mention.Rule?.Confidence ?? (mention.Name is not null ? Named : Nominal);
        return new NodeAssertion(self.Class, [.. properties.Distinct()], Cite(context, mention), confidence, mention.Rule?.Identity ?? Identity) { Self = self };
    }

    private static Evidence Cite(ArticleContext context, EventMention mention)
    {
        var parts = mention.Roles.Select(role => role.Tokens).Append(mention.Tokens).ToList();
        if (mention.Time is { } time)
            parts.Add(time.Tokens);
        return context.EvidenceAt(new TokenRange(parts.Min(part => part.First), parts.Max(part => part.End)));
    }

    /// <summary>The summit or talks that a press conference behind it belongs to: "a news conference after the summit".</summary>
    private static Entity? Whole(ArticleContext context, ImmutableArray<FoundEvent> events, FoundEvent found, EventMention mention)
    {
        if (mention.Class != Kg.Term("PressConference"))
            return null;
        var sentence = context.SentenceOf(mention.Head).Tokens;
        foreach (var other in events.Where(other => other != found))
        {
            var larger = other.Mentions.FirstOrDefault(one => !one.IsVerbal && sentence.Contains(one.Head) && one.Head > mention.Head && IsMeeting(one) && IsAfterLink(context, one));
            if (larger is not null)
                return other.Entity;
        }

        return null;
    }

    private static bool IsMeeting(EventMention mention) => mention.Class == Kg.Term("Summit") || mention.Class == Kg.Term("Meeting") || mention.Class == Kg.Term("Negotiation");

    private static bool IsAfterLink(ArticleContext context, EventMention mention)
    {
        for (var at = mention.Tokens.First - 1; at >= 0 && mention.Tokens.First - at <= 3; at--)
        {
            if (context.Tree[at].Lemma.ToLowerInvariant() is "after" or "during" or "following" or "follow" or "at" or "sideline" or "sidelines")
                return true;
        }

        return false;
    }
}
