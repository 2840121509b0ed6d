using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads what the clause around an event's noun phrase says of it: who holds it, who speaks at it, when; and whether it is told as a fact.</summary>
internal sealed class EventClause
{
    private const int Reach = 12;

    private readonly ArticleContext _context;
    private readonly ActorReader _actors;
    private readonly ClauseReader _clauses;
    private readonly RuleStatus _statuses;
    private readonly EventSurroundings _surroundings;
    private readonly LexiconTable _holding;
    private readonly LexiconTable _speech;
    private readonly LexiconTable _remarks;

    public EventClause(ArticleContext context, EventSurroundings surroundings)
    {
        _context = context;
        _surroundings = surroundings;
        _actors = new ActorReader(context);
        _clauses = new ClauseReader(context);
        _statuses = new RuleStatus(context);
        var lexicon = context.Knowledge.Lexicon;
        (_holding, _speech, _remarks) = (lexicon["event-holding-verbs"], lexicon["speech-verbs"], lexicon["remark-nouns"]);
    }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The event with what its clause adds; null where the clause takes it out of what is a fact.</summary>
    public EventMention? Read(EventMention found, Sentence sentence)
    {
        if (_context.QuotationAt(found.Head) is { Tokens.Length: > 4 } || IsNegated(found))
            return null;
        var (preposition, before) = PrepositionBefore(found, sentence);
        var verb = VerbBefore(before, sentence);
        if (!found.IsDefinite && verb >= 0 && !IsTold(verb, found) && !_speech.Contains(Lemma(verb)))
            return null;
        if (preposition is "at" or "in" or "during")
            return AtOccasion(found, verb, before, sentence);
        if (preposition.Length == 0 && verb >= 0 && _holding.Find(Lemma(verb), "role") is { } role && !IsElection(found))
            return IsTold(verb, found) ? WithActors(found, role, _actors.SubjectsOf(verb), verb) : found.IsDefinite ? found : null;
        return found;
    }

    /// <summary>"said at a news conference", "the minister's remarks in an interview": who speaks takes part; a time between verb and event is the event's.</summary>
    private EventMention AtOccasion(EventMention found, int verb, int before, Sentence sentence)
    {
        var isDuring = Lemma(before) == "during" && found.Roles.Any(role => role.Predicate == Kg.Term("participant"));
        if (!isDuring && (before == sentence.Tokens.First || IsFronted(verb, sentence)) && (IsSpoken(found) || IsGathering(found) || found.Roles.Any(role => role.Predicate == Kg.Term("participant"))))
            return WithActors(found, "participant", SubjectBehind(found, sentence), -1);
        if (!IsSpoken(found))
            return TakesPart(found, verb, before) ? WithActors(found, "participant", _actors.SubjectsOf(verb), verb) : IsGathering(found) && verb >= 0 && Tree[verb].Xpos is "VBD" or "VBZ" or "VBP" && !Tree.IsPassive(verb) && _clauses.IsReportedAsDone(verb) ? WithActors(found, "participant", _actors.SubjectsOf(verb), verb) : found;
        for (var at = before - 1; at >= sentence.Tokens.First && before - at <= 3; at--)
        {
            if (_remarks.Contains(Lemma(at)) && Tree[at].Upos == Upos.NOUN)
                return WithActors(found, "participant", _actors.OwnerOf(at) is { } owner ? [owner] : [], -1);
        }

        var isSpeech = verb >= 0 && _speech.Contains(Lemma(verb));
        var isMain = verb >= 0 && !isSpeech && Tree[verb].Xpos is "VBD" or "VBZ" or "VBP";
        return isSpeech || isMain ? WithActors(found, "participant", Speakers(verb), verb) : found;
    }

    /// <summary>Whether the verb is reported as done, or says of an event with its time that it is going to be ("will hold talks in Lima next week").</summary>
    private bool IsTold(int verb, EventMention found) => _clauses.IsReportedAsDone(verb) || (found.Time is not null && IsScheduled(verb)) || _statuses.IsAnnounced(verb);

    /// <summary>"will hold", "is to hold", "are scheduled to hold" in the main clause, or in one that is attributed behind it.</summary>
    private bool IsScheduled(int verb)
    {
        if (_context.QuotationAt(verb) is not null || Tree.IsNegated(verb) || Tree.Children(verb, "mark").Any(mark => Lemma(mark) is "if" or "whether" or "unless"))
            return false;
        var isSet = Tree.Is(verb, "xcomp") && Tree[verb].Head is >= 0 and var set && Lemma(set) is "set" or "schedule" or "due" or "slate" or "scheduled";
        var top = Tree.Is(verb, "xcomp") && isSet ? Tree[verb].Head : verb;
        var isMain = Tree.Is(top, "root", "conj", "parataxis") || (Tree.Is(top, "ccomp") && Tree[top].Head > top);
        return isMain && (isSet || Tree.Children(verb, "aux").Any(aux => Lemma(aux) == "will"));
    }

    /// <summary>"participated in the drill", "took part in a ceremony", "joined in the exercises".</summary>
    private bool TakesPart(EventMention found, int verb, int preposition) =>
        verb >= 0 && found.Name is null | found.Class == Kg.Term("Event") && Lemma(preposition) == "in" && _clauses.IsReportedAsDone(verb)
        && (Lemma(verb) is "participate" or "join" || (Lemma(verb) == "take" && verb + 1 < preposition && Lemma(verb + 1) == "part"));

    /// <summary>"Asked about the pact at a briefing", "Speaking at a news conference": a participle that opens the sentence.</summary>
    private bool IsFronted(int verb, Sentence sentence) => verb >= 0 && ((verb - sentence.Tokens.First <= 1 && Tree[verb].Xpos is "VBN" or "VBG") || (verb == sentence.Tokens.First && Tree[verb].Xpos == "VBD"));

    /// <summary>Where those who do something together, or say something, take part.</summary>
    private static bool IsGathering(EventMention found) => found.Class == Kg.Term("Summit") || found.Class == Kg.Term("Meeting");

    private static bool IsSpoken(EventMention found) => found.Class == Kg.Term("PressConference") || found.Class == Kg.Term("Interview") || found.Class == Kg.Term("Signing") || found.Noun == "speech";

    private static bool IsElection(EventMention found) => found.Class == Kg.Term("Election");

    /// <summary>"In an interview on Friday, Jane Doe warned": the subject behind the comma.</summary>
    private IEnumerable<Actor> SubjectBehind(EventMention found, Sentence sentence)
    {
        for (var at = found.Tokens.End; at < sentence.Tokens.End - 1; at++)
        {
            if (Tree[at].Form == "," && Enumerable.Range(at + 1, sentence.Tokens.End - at - 1).FirstOrDefault(next => Tree.Is(next, "nsubj"), -1) is >= 0 and var subject)
                return subject - at <= Reach && _actors.At(subject) is { } actor ? [actor] : [];
        }

        return [];
    }

    /// <summary>The subject, also where it stands behind the verb ("said Jane Doe at a briefing").</summary>
    private IEnumerable<Actor> Speakers(int verb)
    {
        var next = verb + 1;
        if (next < _context.Document.Tokens.Length && Tree[verb].Upos == Upos.VERB && _actors.At(next) is { } inverted && Tree.Is(next, "nsubj", "obj", "flat", "compound") && Tree.Subject(verb) >= verb)
            return [inverted];
        return _actors.SubjectOf(verb) is { } subject ? [subject] : [];
    }

    private EventMention WithActors(EventMention found, string role, IEnumerable<Actor> actors, int verb)
    {
        if (found.Time is null && verb >= 0 && verb < found.Tokens.First)
            found = found with { Time = _surroundings.Times.In(new TokenRange(verb, found.Tokens.First), future: false) ?? Opening(verb) };
        var added = actors.Where(actor => !found.Roles.Any(known => known.Entity == actor.Entity)).Select(actor => new EventRole(Kg.Term(role), actor.Entity, actor.Tokens));
        return found with { Roles = [.. found.Roles.Concat(added).Distinct()] };
    }

    /// <summary>"On Friday, …": a time at the head of the sentence.</summary>
    private EventTime? Opening(int verb)
    {
        var first = _context.SentenceOf(verb).Tokens.First;
        var comma = first;
        while (comma < verb && comma - first < 6 && Tree[comma].Form != ",")
            comma++;
        return comma < verb && Tree[comma].Form == "," ? _surroundings.Times.In(new TokenRange(first, comma), future: false) : null;
    }

    /// <summary>The preposition right before the phrase and where it stands; empty, with the start of the phrase, where there is none.</summary>
    private (string Preposition, int At) PrepositionBefore(EventMention found, Sentence sentence)
    {
        var at = found.Tokens.First - 1;
        while (at > sentence.Tokens.First && (Tree[at].Upos is Upos.DET || Tree[at].Xpos is "PRP$"))
            at--;
        if (at > sentence.Tokens.First && Lemma(at) == "of" && Lemma(at - 1) is "round" or "series" or "set")
            return PrepositionBefore(found with { Tokens = new TokenRange(NounPhraseChunker.At(_context.Document, at - 1, sentence.Tokens.First).Tokens.First, found.Tokens.End) }, sentence);
        return at >= sentence.Tokens.First && (Tree[at].Upos is Upos.ADP || Lemma(at) is "in" or "at" or "during") ? (Lemma(at), at) : ("", at + 1);
    }

    private int VerbBefore(int before, Sentence sentence)
    {
        for (var at = before - 1; at >= sentence.Tokens.First && before - at <= Reach; at--)
        {
            if (Tree[at].Upos == Upos.VERB && !(Tree[at].Xpos is "VBG" or "VBN" && Tree.Is(at, "amod", "compound")))
                return at;
            if (Tree[at].Form is ";" or "—" or "," or "”" or "\"")
                return -1;
        }

        return -1;
    }

    private bool IsNegated(EventMention found) =>
        found.Tokens.First > 0 && Tree[found.Tokens.First - 1].Lemma.ToLowerInvariant() is "no" or "without" or "any" or "every";

    private string Lemma(int token) => Tree[token].Lemma.ToLowerInvariant();
}
