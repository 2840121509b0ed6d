using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Tells for a count of soldiers whose they are and where they are stationed, or nothing where the sentence does not say that they are there.</summary>
internal sealed class StationingReader
{
    private const int Reach = 12;

    private readonly ArticleContext _context;
    private readonly ActorReader _actors;
    private readonly ClauseReader _clauses;
    private readonly LexiconTable _verbs;
    private readonly LexiconTable _presence;

    public StationingReader(ArticleContext context)
    {
        _context = context;
        _actors = new ActorReader(context);
        _clauses = new ClauseReader(context);
        _verbs = context.Knowledge.Lexicon["stationing-verbs"];
        _presence = context.Knowledge.Lexicon["presence-nouns"];
    }

    private SyntaxTree Tree => _context.Tree;

    public Stationing? Read(TroopCount count)
    {
        var sentence = _context.SentenceOf(count.Head).Tokens;
        if (count.Whole is { } whole)
            return OfPart(count, whole, sentence);
        return OfCue(count, sentence) ?? KnownToBeThere(count, sentence) ?? OfPresence(count, sentence);
    }

    private Stationing? OfCue(TroopCount count, TokenRange sentence)
    {
        var cue = Cue(count, sentence);
        if (cue < 0 || !Holds(cue, count))
            return null;
        var role = _verbs.Find(Tree[cue].Lemma.ToLowerInvariant(), "subject");
        var subject = cue < count.Tokens.First && role is not (null or "troops") ? AsCountry(_actors.SubjectOf(cue)) : null;
        var host = HostAfter(count, cue, sentence) ?? (role == "host" ? subject : null) ?? HostBefore(count, cue, sentence);
        if (host is not { } place)
            return null;
        var force = CountryOf(count.Force) ?? (role == "force" ? subject : null) ?? FromPresence(sentence, place.Entity);
        return force is { } owner && owner.Entity != place.Entity ? new Stationing(owner, place, new TokenRange(cue, cue + 1)) : null;
    }

    /// <summary>"the 5,000 French soldiers in Chad", whatever the sentence says of them.</summary>
    private Stationing? KnownToBeThere(TroopCount count, TokenRange sentence)
    {
        var at = count.Tokens.End;
        if (!count.IsDefinite || at + 1 >= sentence.End || Lemma(at) != "in" || _context.QuotationAt(count.Head) is { Tokens.Length: > 4 } || CountryOf(count.Force) is not { } owner)
            return null;
        return Place(at + 1, sentence) is { } place && place.Entity != owner.Entity ? new Stationing(owner, place, new TokenRange(at, at + 1)) : null;
    }

    /// <summary>"The British garrison in Cyprus numbers 3,000 soldiers".</summary>
    private Stationing? OfPresence(TroopCount count, TokenRange sentence)
    {
        var verb = count.Tokens.First - 1;
        if (verb <= sentence.First || Lemma(verb) is not ("number" or "total" or "comprise" or "include") || !_clauses.IsReportedAsDone(verb))
            return null;
        for (var noun = verb - 1; noun > sentence.First; noun--)
        {
            if (!_presence.Contains(Lemma(noun)) || Tree[noun].Upos is not (Upos.NOUN or Upos.PROPN) || Lemma(noun + 1) is not ("in" or "on") || Place(noun + 2, sentence) is not { } place)
                continue;
            var phrase = NounPhraseChunker.At(_context.Document, noun, sentence.First);
            var force = _context.In(phrase.Tokens).Select(CountryOf).FirstOrDefault(country => country is not null) ?? AsCountry(_actors.OwnerOf(noun));
            return force is { } owner && owner.Entity != place.Entity ? new Stationing(owner, place, new TokenRange(noun, verb + 1)) : null;
        }

        return null;
    }

    /// <summary>"5,000 soldiers are stationed in Africa, 900 of them in Chad": told of the part where it is told of the whole, unless both are in one country.</summary>
    private Stationing? OfPart(TroopCount count, TroopCount whole, TokenRange sentence)
    {
        var cue = Cue(whole, sentence);
        var at = count.Tokens.End;
        if (cue < 0 || !Holds(cue, whole) || at + 1 >= sentence.End || Lemma(at) != "in" || CountryOf(count.Force) is not { } owner)
            return null;
        return Place(at + 1, sentence) is { } place && place.Entity != owner.Entity && Read(whole)?.Host.Entity != place.Entity ? new Stationing(owner, place, new TokenRange(cue, cue + 1)) : null;
    }

    /// <summary>The word that says they are there: a participle or verb behind the count, the verb before it, or "there are". -1 where there is none.</summary>
    private int Cue(TroopCount count, TokenRange sentence)
    {
        for (var at = count.Tokens.End; at < Math.Min(sentence.End, count.Tokens.End + 6) && Tree[at].Form is not (";" or "."); at++)
        {
            if (_verbs.Find(Lemma(at), "subject") is { } role && role != "host" && Tree[at].Upos is Upos.VERB or Upos.ADJ or Upos.NOUN && Lemma(at) is not ("have" or "home" or "force"))
                return at;
            if (Tree[at].Upos == Upos.VERB)
                break;
        }

        for (var at = count.Tokens.First - 1; at >= sentence.First && count.Tokens.First - at <= Reach && Tree[at].Form is not (";" or "—"); at--)
        {
            if (_verbs.Contains(Lemma(at)) && (Tree[at].Upos is Upos.VERB || (Lemma(at) is "home" or "host" && Tree[at + 1].Form == "to")))
                return at;
            if (Lemma(at) == "be" && at > sentence.First && Lemma(at - 1) == "there")
                return at;
            if (Tree[at].Upos == Upos.VERB)
                return -1;
        }

        return -1;
    }

    /// <summary>Whether it is told as a fact. A participle right behind the noun ("troops stationed in") holds whatever the clause says of them.</summary>
    private bool Holds(int cue, TroopCount count)
    {
        var isReduced = cue >= count.Tokens.End && Tree[cue].Xpos == "VBN" && !Enumerable.Range(count.Tokens.End, cue - count.Tokens.End).Any(at => Tree[at].Upos == Upos.AUX);
        return isReduced ? !(_context.QuotationAt(cue) is { Tokens.Length: > 4 }) : _clauses.IsReportedAsDone(cue) || IsOfficialFigure(cue);
    }

    /// <summary>"…, the ministry says": forces and ministries count their own soldiers; what they give is the figure that the article reports.</summary>
    private bool IsOfficialFigure(int cue)
    {
        var head = Tree[cue].Head;
        return head >= 0 && Tree.Is(cue, "ccomp") && _context.QuotationAt(cue) is null && !Tree.IsNegated(cue) && _context.Factuality.IsAsserted(head)
            && _context.HeadedBy(Tree.Subject(head)) is { } speaker && (_context.IsA(speaker, Kg.ArmedForce) || _context.IsA(speaker, Kg.Ministry));
    }

    private Actor? HostAfter(TroopCount count, int cue, TokenRange sentence)
    {
        var from = Math.Max(count.Tokens.End, cue + 1);
        for (var at = from; at < Math.Min(sentence.End, from + Reach) && Tree[at].Form is not (";" or "—"); at++)
        {
            if (Lemma(at) is "here" or "there" && Tree[at].Upos == Upos.ADV)
                return Lemma(at) == "here" ? Home(at) : ThereBefore(count, sentence);
            if (Lemma(at) is "from" or "against" or "for" || Tree[at].Form == "," || (Tree[at].Upos == Upos.VERB && Tree[at].Xpos is not ("VBN" or "VBG")))
                return null;
            if (Lemma(at) is "in" or "to" or "at" or "on" or "across" or "near" or "into" or "inside" or "through" or "throughout" && (Place(at + 1, sentence) ?? SaidBefore(count, at + 1, sentence)) is { } place)
                return place;
        }

        return null;
    }

    /// <summary>"Chad is poor. France has 1,000 soldiers in the country": the country named last before that is not whose they are.</summary>
    private Actor? SaidBefore(TroopCount count, int at, TokenRange sentence)
    {
        if (at + 1 >= sentence.End || Lemma(at) is not ("the" or "that") || Lemma(at + 1) is not ("country" or "nation") || (at + 2 < sentence.End && Tree[at + 2].Upos is Upos.NOUN or Upos.PROPN or Upos.PART))
            return null;
        var index = Tree.SentenceOf(at);
        var from = _context.Document.Sentences[Math.Max(0, index - 1)].Tokens.First;
        var force = CountryOf(count.Force)?.Entity ?? AsCountry(_actors.SubjectOf(Math.Max(sentence.First, count.Tokens.First - 1)))?.Entity;
        var owners = _context.In(new TokenRange(sentence.First, count.Tokens.First)).Where(mention => mention.Class == Kg.Country).Select(mention => mention.Entity).ToList();
        return _context.In(new TokenRange(from, sentence.First)).Where(mention => mention.Form == MentionForm.Name && mention.Class == Kg.Country && !_context.IsNested(mention) && mention.Entity != force && !owners.Contains(mention.Entity))
            .Select(Country).LastOrDefault(place => place is not null);
    }

    /// <summary>"stationed here": the country that the report comes from.</summary>
    private Actor? Home(int token) =>
        HomeCountries.Of(_context.Article, _context.Knowledge).FirstOrDefault() is { } code && _context.Knowledge.Gazetteer.Country(code) is { } entry ? new Actor(GazetteerDetector.EntityOf(entry), new TokenRange(token, token + 1)) : null;

    /// <summary>"Chad's share of the cost of French troops stationed there": the last country named before in the sentence that is not whose they are.</summary>
    private Actor? ThereBefore(TroopCount count, TokenRange sentence) =>
        _context.In(new TokenRange(sentence.First, count.Tokens.First)).Where(mention => mention.Form is MentionForm.Name && CountryOf(count.Force)?.Entity != mention.Entity).Select(Country).LastOrDefault(place => place is not null);

    /// <summary>"In Chad, where France keeps 1,000 soldiers", "Chad, where …".</summary>
    private Actor? HostBefore(TroopCount count, int cue, TokenRange sentence)
    {
        for (var at = Math.Min(count.Tokens.First, cue) - 1; at >= sentence.First; at--)
        {
            if (Lemma(at) == "where" && at > sentence.First && Tree[at - 1].Form == "," && Country(_context.Covering(at - 2)) is { } antecedent)
                return antecedent;
        }

        return Lemma(sentence.First) is "in" or "across" ? Place(sentence.First + 1, sentence) : null;
    }

    private Actor? Place(int from, TokenRange sentence)
    {
        for (var at = from; at < Math.Min(sentence.End, from + 6); at++)
        {
            if (_context.Covering(at) is not { Form: MentionForm.Pronoun } && Country(_context.Covering(at)) is { } place)
                return place;
            if (Tree[at].Upos is not (Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.ADV) && !(Tree[at].Form == "of" && Tree[at - 1].Upos == Upos.NOUN))
                return null;
        }

        return null;
    }

    /// <summary>"the largest overseas British garrison": the country of forces that the sentence speaks of besides.</summary>
    private Actor? FromPresence(TokenRange sentence, Entity host)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!_presence.Contains(Lemma(at)) || Tree[at].Upos is not (Upos.NOUN or Upos.PROPN))
                continue;
            var phrase = NounPhraseChunker.At(_context.Document, at, sentence.First);
            if (_context.In(phrase.Tokens).Select(CountryOf).FirstOrDefault(country => country is { } known && known.Entity != host) is { } country)
                return country;
        }

        return null;
    }

    private Actor? AsCountry(Actor? actor) => actor is not { } one || _context.Knowledge.IsA(one.Entity.Class, Kg.Person) ? null : _actors.CountryOf(one);

    private Actor? CountryOf(Mention? mention) => mention is null ? null : _actors.CountryOf(new Actor(mention.Entity, mention.Tokens));

    private Actor? Country(Mention? mention) => mention is not null && _context.Knowledge.IsA(mention.Class, Kg.Place) ? CountryOf(mention) : null;

    private string Lemma(int token) => Tree[token].Lemma.ToLowerInvariant();
}
