using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads who, where and when of an event from the words in and behind its noun phrase, by their order.</summary>
internal sealed class EventSurroundings
{
    private const int Reach = 22;
    private const int WhereReach = 10;

    private readonly ArticleContext _context;
    private readonly ActorReader _actors;
    private readonly DelegateReader _delegates;

    public EventSurroundings(ArticleContext context)
    {
        _context = context;
        _actors = new ActorReader(context);
        _delegates = new DelegateReader(context);
        Times = new EventTimes(context);
    }

    /// <summary>When events of the article take place.</summary>
    public EventTimes Times { get; }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The event with the parts that its own phrase and the words behind it give.</summary>
    public EventMention Read(EventMention found, Sentence sentence)
    {
        var roles = ImmutableArray.CreateBuilder<EventRole>();
        roles.AddRange(Inside(found));
        EventTime? time = Times.In(found.Tokens, future: false) ?? (found.Name is null ? null : Times.YearsBefore(found.Tokens.First));
        ReadBehind(found, found.Tokens.End, sentence, roles, ref time);
        if (HoldingVerb(found, sentence) is { } verb)
            ReadBehind(found, verb + 1, sentence, roles, ref time);
        if (WhereBefore(found, sentence) is { } where && !roles.Any(role => role.Predicate == Kg.Term("location")))
            roles.Add(new EventRole(Kg.Term("location"), PlaceOf(where), where.Tokens));
        return found with { Roles = [.. roles.Distinct()], Time = time };
    }

    /// <summary>What a mention of that class is to the event when it stands before the noun.</summary>
    private IEnumerable<EventRole> Inside(EventMention found)
    {
        foreach (var mention in _context.In(found.Tokens))
        {
            if (RoleInside(found, mention) is { } role)
                yield return new EventRole(Kg.Term(role), mention.Entity, mention.Tokens);
        }

        var before = found.Tokens.First - 1;
        if (before >= 0 && Tree[before].Xpos == "PRP$" && _context.Covering(before) is { } owner && _actors.Of(owner) is { } actor)
            yield return new EventRole(Kg.Term("participant"), actor.Entity, actor.Tokens);
    }

    private string? RoleInside(EventMention found, Mention mention)
    {
        if (_context.IsA(mention, Kg.Office) || found.Name is not null || mention.Entity == found.Body)
            return null;
        if (found.Class == Kg.Term("Election"))
            return mention.Class == Kg.Country ? "location" : null;
        if (mention.Class == Kg.Country)
            return "participant";
        if (_context.IsA(mention, Kg.Place))
            return IsNamePart(mention, found.Head) ? null : "location";
        return _context.IsA(mention, Kg.Media) ? "organizer" : _actors.IsActor(mention.Class) ? "participant" : null;
    }

    /// <summary>"the Normandy Format meeting": a place within a longer name.</summary>
    private bool IsNamePart(Mention place, int head) =>
        place.Tokens.End < head && Tree[place.Tokens.End] is { Upos: Upos.PROPN or Upos.NOUN or Upos.NUM } next && char.IsUpper(next.Form[0]);

    /// <summary>"The meeting, which was the first since May, was held": the verb that says that it took place, where words that end the reading stand between; null where none does.</summary>
    private int? HoldingVerb(EventMention found, Sentence sentence)
    {
        var verb = Tree[found.Head].Head;
        return !found.IsVerbal && verb > found.Tokens.End && verb < sentence.Tokens.End && Tree.Is(found.Head, "nsubj") && Tree[verb].Lemma is "hold" or "take" or "begin" or "start" or "open" or "convene" or "resume"
            && Tree[found.Tokens.End].Form == "," && !Tree.IsNegated(verb) ? verb : null;
    }

    /// <summary>"in Lima, where leaders are holding a summit": the place that the clause tells of; null where none stands before it.</summary>
    private Mention? WhereBefore(EventMention found, Sentence sentence)
    {
        for (var at = found.Tokens.First - 1; at > sentence.Tokens.First && found.Tokens.First - at <= WhereReach; at--)
        {
            if (Tree[at].Form is ";" or "," or "—" or "\"" or "”")
                return null;
            if (!Tree[at].Lemma.Equals("where", StringComparison.OrdinalIgnoreCase))
                continue;
            var before = Tree[at - 1].Form == "," ? at - 1 : at;
            return _context.Mentions.FirstOrDefault(mention => mention.Tokens.End == before && (_context.IsA(mention, Kg.Place) || (mention.Form == MentionForm.Metonym && PlaceOf(mention).Class == Kg.Place)));
        }

        return null;
    }

    private void ReadBehind(EventMention found, int first, Sentence sentence, ImmutableArray<EventRole>.Builder roles, ref EventTime? time)
    {
        var preposition = "";
        var future = false;
        for (var at = first; at < Math.Min(sentence.Tokens.End, first + Reach);)
        {
            var token = Tree[at];
            var word = token.Lemma.ToLowerInvariant();
            if (Times.Starting(at) is { } expression)
            {
                if (IsOfNextVerb(expression, found, sentence))
                    return;
                time ??= Times.Resolve(expression, future);
                at = expression.Tokens.End;
                continue;
            }

            if (AddDelegates(found, preposition, at, roles) is { } behind)
            {
                at = behind;
                continue;
            }

            if (_context.Mentions.Where(mention => mention.Tokens.First == at && !_context.IsA(mention, Kg.Event)).MaxBy(mention => mention.Tokens.Length) is { } thing)
            {
                AddRole(found, preposition, thing, roles);
                at = BehindApposition(found, preposition, thing, sentence, roles);
                continue;
            }

            if (IsOfBeginning(at, sentence))
            {
                at++;
                continue;
            }

            if (EndsReading(token, word) || (token.Form == "," && !GoesOn(at, sentence, preposition)))
                return;
            if (word == "there" && found.Class == Kg.Term("Visit"))
                AddThere(at, sentence, roles);
            if (token.Upos is Upos.AUX)
                preposition = "";
            future |= word is "schedule" or "plan" or "set" or "slate" or "will";
            if (token.Upos is Upos.ADP || IsOfPlace(word) || word is "to" or "between" or "among")
                preposition = word == "of" && (IsOfPlace(preposition) || (preposition == "on" && Tree[at - 1].Lemma is "island" or "coast" or "peninsula")) ? preposition : word;
            else if (token.Upos is Upos.NOUN && preposition is not ("with" or "between" or "among" or "on" or "in" or "at" or "by" or "of"))
                preposition = "";
            at++;
        }
    }

    /// <summary>"met her Danish counterpart, Jens Holm, in Oslo": the name between commas is the one beside it; gives where to read on.</summary>
    private int BehindApposition(EventMention found, string preposition, Mention thing, Sentence sentence, ImmutableArray<EventRole>.Builder roles)
    {
        var comma = thing.Tokens.End;
        if (comma + 1 >= sentence.Tokens.End || Tree[comma].Form != "," || !(_context.IsA(thing, Kg.Office) || thing.Class == Kg.Person)
            || _context.Mentions.FirstOrDefault(mention => mention.Tokens.First == comma + 1 && (mention.Class == Kg.Person || _context.IsA(mention, Kg.Office))) is not { } name || (name.Class == Kg.Person) == (thing.Class == Kg.Person))
            return comma;
        var end = name.Tokens.End;
        if (end < sentence.Tokens.End && Tree[end].Form is not ("," or "."))
            return comma;
        if (name.Class == Kg.Person && (preposition is "with" or "between" or "by" || (found.IsVerbal && preposition.Length == 0)))
            roles.Add(new EventRole(Kg.Term("participant"), name.Entity, name.Tokens));
        return Math.Min(end + 1, sentence.Tokens.End);
    }

    /// <summary>"before a summit in Lima, on Friday repeated": behind the comma, right before a verb, the time is that verb's.</summary>
    private bool IsOfNextVerb(TimeExpression time, EventMention found, Sentence sentence) =>
        !found.IsVerbal && time.Tokens.End < sentence.Tokens.End && Tree[time.Tokens.End].Xpos is "VBD" or "VBZ" or "VBP" && Enumerable.Range(Math.Max(found.Tokens.End, time.Tokens.First - 2), Math.Min(2, time.Tokens.First - found.Tokens.End)).Any(at => Tree[at].Form == ",");

    /// <summary>"with the envoys of Peru and Chile": those for whom nameless people take part, and where the words end that say so; null where there are none.</summary>
    private int? AddDelegates(EventMention found, string preposition, int at, ImmutableArray<EventRole>.Builder roles)
    {
        var noun = _context.Mentions.FirstOrDefault(mention => mention.Tokens.First == at && _context.IsA(mention, Kg.Office))?.Head ?? at;
        if (!(preposition is "with" or "between" or "among" or "by" || (preposition == "of" && IsGathering(found))) || _delegates.At(noun) is not { Length: > 0 } delegates)
            return null;
        roles.AddRange(delegates.Select(actor => new EventRole(Kg.Term("participant"), actor.Entity, actor.Tokens)));
        return Math.Max(at + 1, _delegates.EndOf(noun));
    }

    private static bool IsGathering(EventMention found) => found.Class == Kg.Term("Summit") || found.Class == Kg.Term("Meeting") || found.Class == Kg.Term("Negotiation");

    /// <summary>"talks that began in", "negotiations, which were held in": the relative clause tells where and when.</summary>
    private bool IsOfBeginning(int at, Sentence sentence)
    {
        var relative = Tree[at].Form == "," ? at + 1 : at;
        if (relative + 1 >= sentence.Tokens.End || Tree[relative].Lemma.ToLowerInvariant() is not ("that" or "which"))
            return false;
        var verb = relative + 1;
        while (verb < sentence.Tokens.End - 1 && Tree[verb].Upos is Upos.AUX or Upos.ADV)
            verb++;
        return Tree[verb].Lemma is "begin" or "start" or "open" or "resume" or "hold" or "take" or "convene" && !Enumerable.Range(relative, verb - relative).Any(word => Tree[word].Xpos == "MD" || Tree[word].Lemma == "not");
    }

    private static bool IsOfPlace(string preposition) => preposition is "in" or "at" or "near" or "outside" or "inside";

    /// <summary>"in Osaka, Japan", "between Peru, Chile and Bolivia"; any other comma ends what belongs to the event.</summary>
    private bool GoesOn(int comma, Sentence sentence, string preposition)
    {
        if (IsOfPlace(preposition) || (preposition == "by" && _context.Mentions.Any(mention => mention.Tokens.First == comma + 1 && mention.Class == Kg.Person)))
            return true;
        return preposition is "with" or "between" or "among" or "by" or "of" && Enumerable.Range(comma + 1, Math.Min(preposition == "by" ? 10 : 6, sentence.Tokens.End - comma - 1)).TakeWhile(at => Tree[at].Upos is not (Upos.VERB or Upos.AUX)).Any(at => Tree[at].Lemma == "and");
    }

    /// <summary>"a visit there": the place that the sentence named before.</summary>
    private void AddThere(int at, Sentence sentence, ImmutableArray<EventRole>.Builder roles)
    {
        if (_context.In(new TokenRange(sentence.Tokens.First, at)).LastOrDefault(mention => _context.IsA(mention, Kg.Place) && mention.Form != MentionForm.Attribute) is { } place)
            roles.Add(new EventRole(Kg.Term("location"), place.Entity, place.Tokens));
    }

    private static bool EndsReading(Token token, string word)
    {
        if (word is "after" or "before" or "ahead" or "follow" or "amid" or "during" or "that" or "which" or "who" or "where" or "when" or "because" or "as" or "about" or "over" or "since" || token.Form is ";" or "—" or ":" or "”" or "“" or "\"")
            return true;
        if (token.Upos is Upos.VERB)
            return word is not ("hold" or "schedule" or "plan" or "set" or "slate" or "take" or "host" or "convene" or "stage" or "begin" or "start" or "open" or "attend" or "chair" or "lead" or "mediate" or "co-host");
        return (token.Upos is Upos.SCONJ && !IsOfPlace(word) && word is not ("on" or "with" or "of" or "to" or "by")) || word is "again" || (token.Upos is Upos.PRON && token.Xpos != "PRP$");
    }

    private void AddRole(EventMention found, string preposition, Mention thing, ImmutableArray<EventRole>.Builder roles)
    {
        var isPlace = _context.IsA(thing, Kg.Place) || (thing.Form == MentionForm.Metonym && PlaceOf(thing).Class == Kg.Place);
        var role = preposition switch
        {
            _ when IsOfPlace(preposition) => isPlace && !IsGovernmentSeat(thing) ? "location" : null,
            "on" when isPlace && thing.Class == Kg.Place && found.Class != Kg.Term("Attack") && IsHeldOn(found, thing) => "location",
            "to" when isPlace && found.Class == Kg.Term("Visit") => "location",
            "of" when found.Class == Kg.Term("Attack") && !found.IsVerbal => "target",
            "of" when isPlace && found.Class == Kg.Term("Visit") => "location",
            "on" or "against" when found.Class == Kg.Term("Attack") && !found.IsVerbal => "target",
            "by" when thing.Class == Kg.UnnamedSource => null,
            "by" or "with" or "between" or "among" when _actors.Of(thing) is not null => "participant",
            "of" when IsGathering(found) && !found.IsVerbal && thing.Form is MentionForm.Name && (thing.Class == Kg.Person || thing.Class == Kg.Country) => "participant",
            _ => null,
        };
        if (role is not null && (thing.Form is not MentionForm.Attribute || (role == "participant" && preposition != "by" && !IsBeforePerson(thing))))
            roles.Add(new EventRole(Kg.Term(role), role is "location" or "target" ? PlaceOf(thing) : thing.Entity, thing.Tokens));
        if (role == "target" && isPlace && thing.Form is not MentionForm.Attribute && PlaceOf(thing).Class != Kg.Country)
            roles.Add(new EventRole(Kg.Term("location"), PlaceOf(thing), thing.Tokens));
    }

    /// <summary>A capital that was taken for its government is the city where something takes place there.</summary>
    public Entity PlaceOf(Mention mention)
    {
        var name = _context.Document.TextOf(mention.Span);
        var city = mention.Form == MentionForm.Metonym ? _context.Knowledge.Gazetteer.Entries.FirstOrDefault(entry => entry.Class == Kg.Place && entry.Label == name) : null;
        return city is null ? mention.Entity : GazetteerDetector.EntityOf(city);
    }

    /// <summary>"will be held on the island of Jeju": the verb or the noun says that it is a place, not a matter.</summary>
    private bool IsHeldOn(EventMention found, Mention place) =>
        Enumerable.Range(found.Tokens.End, place.Tokens.First - found.Tokens.End).Any(at => Tree[at].Lemma.ToLowerInvariant() is "hold" or "island" or "coast" or "peninsula");

    /// <summary>"at the White House": a house that was taken for its government is no country.</summary>
    private bool IsGovernmentSeat(Mention mention) => mention.Form == MentionForm.Metonym && PlaceOf(mention).Class == Kg.Country;

    /// <summary>"her Brazilian counterpart Jane Doe": the person takes part, not the country.</summary>
    private bool IsBeforePerson(Mention attribute) =>
        Enumerable.Range(attribute.Tokens.End, Math.Min(6, _context.Document.Tokens.Length - attribute.Tokens.End)).TakeWhile(at => Tree[at].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ)
            .Any(at => _context.Covering(at) is { } mention && mention.Class == Kg.Person);
}
