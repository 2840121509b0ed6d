using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Decides which mentions tell of one event: nothing said of them may clash, and a mention that says nothing new must point back.</summary>
internal sealed class EventGrouping
{
    private readonly ArticleContext _context;

    public EventGrouping(ArticleContext context) => _context = context;

    /// <summary>The mentions in groups of one event each, in the order of their first mention; what is not particular and points to nothing is left out.</summary>
    public List<List<EventMention>> Group(IEnumerable<EventMention> mentions)
    {
        var groups = new List<List<EventMention>>();
        foreach (var mention in mentions)
        {
            var group = Enumerable.Reverse(groups).FirstOrDefault(candidate => Belongs(mention, candidate));
            if (group is not null)
                group.Add(mention);
            else if (IsParticular(mention))
                groups.Add([mention]);
        }

        return groups;
    }

    private bool Belongs(EventMention mention, List<EventMention> group)
    {
        if (!group.Exists(other => Family(other.Class) == Family(mention.Class)) || mention.IsPlural)
            return false;
        if (mention.Name is { } name)
            return group.Exists(other => other.Name == name);
        if (Clashes(mention, group))
            return false;
        if (IsBare(mention))
            return mention.IsDefinite && group.Exists(other => other.Noun == mention.Noun || HasSameHead(other, mention) || mention.PointsBack || IsGeneric(mention));
        if (!group.Exists(other => HasSameHead(other, mention) || (mention.IsVerbal != other.IsVerbal && other.Body is null && mention.Body is null)))
            return false;
        return Overlaps(mention, group) || (mention.IsDefinite && !mention.IsVerbal && group.Exists(other => other.Noun == mention.Noun) && group.TrueForAll(other => other.Name is null && ModifiersAgree(other, mention)));
    }

    /// <summary>Whether it says nothing of its own: "the talks".</summary>
    private static bool IsBare(EventMention mention) =>
        !mention.IsVerbal && mention.Time is null && mention.Body is null && mention.Roles.Length == 0 && mention.Phrase.Length <= mention.Noun.Length + 1;

    private static bool IsGeneric(EventMention mention) => mention.Noun is "meeting" or "talks" or "summit";

    private static bool HasSameHead(EventMention one, EventMention other) => one.Noun.Split(' ')[^1] == other.Noun.Split(' ')[^1];

    private static bool ModifiersAgree(EventMention one, EventMention other) =>
        one.Phrase.Contains(other.Phrase, StringComparison.OrdinalIgnoreCase) || other.Phrase.Contains(one.Phrase, StringComparison.OrdinalIgnoreCase) || one.Phrase.Length == 0 || other.Phrase.Length == 0;

    private static string Family(Iri @class) => PatternNames.LocalName(@class) is var local && local is "Summit" or "Meeting" or "Negotiation" ? "Meeting" : local;

    private bool Clashes(EventMention mention, List<EventMention> group)
    {
        if (mention.Body is { } body && group.Exists(other => other.Body is { } known && known != body))
            return true;
        if (mention.Time is { } time && group.Exists(other => other.Time is { } known && !Agree(known.Time, time.Time)))
            return true;
        return Apart(Places(mention), group.SelectMany(Places), SamePlace) || Apart(Actors(mention), group.SelectMany(Actors), (one, other) => one == other)
            || Apart(mention.In("target"), group.SelectMany(other => other.In("target")), (one, other) => one == other);
    }

    private static bool Apart(IEnumerable<Entity> one, IEnumerable<Entity> other, Func<Entity, Entity, bool> same)
    {
        var (left, right) = (one.ToList(), other.ToList());
        return left.Count > 0 && right.Count > 0 && !left.Exists(entity => right.Exists(known => same(entity, known)));
    }

    private bool Overlaps(EventMention mention, List<EventMention> group) =>
        (mention.Time is not null && group.Exists(other => other.Time is not null)) || (mention.Body is not null && group.Exists(other => other.Body == mention.Body))
        || Places(mention).Any(place => group.Exists(other => Places(other).Any(known => SamePlace(place, known)))) || Actors(mention).Intersect(group.SelectMany(Actors)).Any();

    private static IEnumerable<Entity> Places(EventMention mention) => mention.In("location");

    private static IEnumerable<Entity> Actors(EventMention mention) => mention.In("participant").Concat(mention.In("organizer")).Concat(mention.In("chair"));

    private bool SamePlace(Entity one, Entity other) =>
        one == other || (one.Country is not null && one.Country == other.Country && (_context.Knowledge.IsA(one.Class, Kg.Country) || _context.Knowledge.IsA(other.Class, Kg.Country)));

    private static bool Agree(ResolvedTime one, ResolvedTime other)
    {
        var (left, right) = (one.Start.LexicalForm, other.Start.LexicalForm);
        if (one.End is not null || other.End is not null)
            return string.CompareOrdinal(left, (other.End ?? other.Start).LexicalForm) <= 0 && string.CompareOrdinal(right, (one.End ?? one.Start).LexicalForm) <= 0;
        var length = Math.Min(left.Length, right.Length);
        return string.Equals(left[..length], right[..length], StringComparison.Ordinal);
    }

    /// <summary>Whether a mention tells enough to be one certain event.</summary>
    private static bool IsParticular(EventMention mention)
    {
        if (mention.Name is not null)
            return true;
        var participants = Actors(mention).Concat(mention.In("target")).Distinct().Count();
        var said = (mention.Time is null ? 0 : 1) + (Places(mention).Any() ? 1 : 0) + Math.Min(2, participants);
        var local = PatternNames.LocalName(mention.Class);
        if (mention.IsPlural && !(local == "Attack" && mention.IsDefinite && mention.Time is not null && mention.In("target").Any()))
            return false;
        return local switch
        {
            "Visit" => Actors(mention).Any() && (Places(mention).Any() || mention.Time is not null),
            "Election" => mention.IsDefinite ? mention.Phrase.Length > mention.Noun.Length && said > 0 | mention.Body is not null : said > 1,
            "Enactment" or "Signing" => (mention.Rest.Length > 0 || !mention.IsVerbal) && participants > 0 && (!mention.IsVerbal || said > 1),
            "Attack" => (mention.Time is not null || Places(mention).Any() || participants > 1) && (mention.IsDefinite || mention.IsVerbal ? said > 0 : said > 1),
            "Interview" => Actors(mention).Any(),
            "PressConference" when !mention.PointsBack => said > 0,
            "Summit" when mention.Body is not null => mention.IsDefinite || said > 0,
            _ => said >= (mention.IsDefinite && !mention.PointsBack ? 1 : 2),
        };
    }
}
