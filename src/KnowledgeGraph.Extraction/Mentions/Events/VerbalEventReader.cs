using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads events from verbs: "the ministers met in Vienna", "two ports were shelled", "parliament enacted the law in 2009".</summary>
internal sealed class VerbalEventReader
{
    private const int Reach = 16;
    private const int LongestClause = 32;

    private readonly ArticleContext _context;
    private readonly ActorReader _actors;
    private readonly ClauseReader _clauses;
    private readonly EventSurroundings _surroundings;
    private readonly LexiconTable _verbs;

    public VerbalEventReader(ArticleContext context, EventSurroundings surroundings)
    {
        _context = context;
        _surroundings = surroundings;
        _actors = new ActorReader(context);
        _clauses = new ClauseReader(context);
        _verbs = context.Knowledge.Lexicon["event-verbs"];
    }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The event that the verb tells of; null where it tells of none, or not as a fact.</summary>
    public EventMention? At(int verb, Sentence sentence)
    {
        var lemma = Tree[verb].Lemma.ToLowerInvariant();
        if (Tree[verb].Upos != Upos.VERB || !_verbs.Contains(lemma) || IsModifier(verb) || !_clauses.IsReportedAsDone(verb))
            return null;
        var passive = Tree.IsPassive(verb) || (Tree[verb].Xpos == "VBN" && verb > sentence.Tokens.First && Tree[verb - 1].Lemma == "be");
        var found = new EventMention(new TokenRange(verb, verb + 1), verb, Kg.Term(_verbs.Find(lemma, "class") ?? "Event"), _verbs.Find(lemma, "noun") ?? lemma) { IsVerbal = true };
        found = _surroundings.Read(found, sentence);
        found = passive ? Passive(found, lemma) : Active(found, lemma, sentence);
        return found with { Time = found.Time ?? Beside(verb, sentence) ?? Opening(verb, sentence) };
    }

    private EventMention Active(EventMention found, string lemma, Sentence sentence)
    {
        var roles = found.Roles.ToBuilder();
        foreach (var subject in _actors.SubjectsOf(found.Head))
            roles.Add(new EventRole(Kg.Term("participant"), subject.Entity, subject.Tokens));
        var phrase = Object(found.Head, sentence);
        var obj = phrase.Tokens;
        var role = _verbs.Find(lemma, "object") ?? "";
        if (obj.Length > 0 && role != "topic" && Entities(obj, role) is { Length: > 0 } entities)
            roles.AddRange(entities);
        return found with { Roles = [.. roles.Distinct()], Rest = obj.Length == 0 || role is "participant" or "location" ? "" : Rest(lemma, phrase) };
    }

    private EventMention Passive(EventMention found, string lemma)
    {
        var subject = Tree.Subject(found.Head);
        if (subject < 0 || subject > found.Head)
            return found;
        var phrase = NounPhraseChunker.At(_context.Document, subject, _context.SentenceOf(subject).Tokens.First);
        var role = _verbs.Find(lemma, "object") ?? "";
        var roles = role == "topic" ? [] : Entities(phrase.Tokens, role);
        return found with { Roles = [.. found.Roles.Concat(roles).Distinct()], Rest = Rest(lemma, phrase) };
    }

    /// <summary>The words of a label behind its noun: "of a decree".</summary>
    private string Rest(string lemma, NounPhrase obj)
    {
        var text = Tree.TextOf(obj.Tokens);
        if (Tree[obj.Tokens.First].Upos != Upos.PROPN && text.Length > 1 && char.IsLower(text[1]))
            text = char.ToLowerInvariant(text[0]) + text[1..];
        return obj.Determiner is "a" or "an" or "the" ? $"{_verbs.Find(lemma, "of")} {obj.Determiner} {text}" : $"{_verbs.Find(lemma, "of")} {text}";
    }

    /// <summary>The noun phrase right behind the verb; empty where there is none.</summary>
    private NounPhrase Object(int verb, Sentence sentence)
    {
        for (var at = verb + 1; at < Math.Min(sentence.Tokens.End, verb + Reach); at++)
        {
            var isPart = Tree[at].Upos is Upos.DET or Upos.ADJ or Upos.NUM or Upos.NOUN or Upos.PROPN or Upos.PRON || Tree[at].Form is "'s" or "’s" or "-" || (Tree[at].Lemma == "with" && at == verb + 1);
            if (!isPart || _context.Document.Times.Any(time => time.Tokens.Contains(at)))
                return default;
            if (NounPhraseChunker.IsHead(_context.Document, at, sentence.Tokens.End) && Tree[Math.Min(at + 1, sentence.Tokens.End - 1)].Form is not ("'s" or "’s"))
                return NounPhraseChunker.At(_context.Document, at, verb + 1);
        }

        return default;
    }

    private ImmutableArray<EventRole> Entities(TokenRange phrase, string role)
    {
        var mention = _context.HeadedBy(phrase.End - 1) ?? _context.Covering(phrase.End - 1);
        if (mention is null)
            return [];
        var fits = role switch { "location" => _context.IsA(mention, Kg.Place), "participant" => _actors.IsActor(mention.Class), _ => true };
        return fits ? [new EventRole(Kg.Term(role), role == "location" ? _surroundings.PlaceOf(mention) : mention.Entity, mention.Tokens)] : [];
    }

    /// <summary>"on Sunday initialed", or behind what the verb is done to: "was signed by both ministers, who …, on Monday" up to the next verb.</summary>
    private EventTime? Beside(int verb, Sentence sentence)
    {
        var before = _context.Document.Times.FirstOrDefault(time => time.Tokens.End == verb && time.Tokens.First > sentence.Tokens.First + 1);
        if (before is not null && _surroundings.TimeIn(before.Tokens, future: false) is { } said)
            return said;
        var end = verb + 1;
        while (end < sentence.Tokens.End && end - verb <= LongestClause && Tree[end].Form is not (";" or "—" or "”" or "“" or "\"") && Tree[end].Upos is not (Upos.VERB or Upos.AUX or Upos.SCONJ) && Tree[end].Xpos is not ("WDT" or "WP")
            && Tree[end].Lemma.ToLowerInvariant() is not ("after" or "before" or "since" or "follow" or "during" or "amid"))
            end++;
        return _surroundings.TimeIn(new TokenRange(verb + 1, end), future: false);
    }

    private EventTime? Opening(int verb, Sentence sentence)
    {
        var comma = Enumerable.Range(sentence.Tokens.First, Math.Min(6, sentence.Tokens.Length)).FirstOrDefault(at => Tree[at].Form == ",", -1);
        return comma > 0 && comma < verb ? _surroundings.TimeIn(new TokenRange(sentence.Tokens.First, comma), future: false) : null;
    }

    /// <summary>"signed documents", "the treaty, signed in 1951": a participle that describes its noun tells of no event of its own.</summary>
    private bool IsModifier(int verb) => Tree[verb].Xpos == "VBN" && Tree.Is(verb, "amod", "acl", "compound") && !Tree.Is(verb, "acl:relcl");
}
