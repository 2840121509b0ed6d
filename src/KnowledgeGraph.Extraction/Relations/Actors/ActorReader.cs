using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Who acts: the entity behind a subject, an owner or an agent. A country that is spoken of through its "side" or "government" is the country.</summary>
internal sealed class ActorReader
{
    private const int MaxGap = 8;

    private readonly ArticleContext _context;
    private readonly LexiconTable _sides;
    private readonly DelegateReader _delegates;

    public ActorReader(ArticleContext context)
    {
        _context = context;
        _sides = context.Knowledge.Lexicon["side-nouns"];
        _delegates = new DelegateReader(context);
    }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The actor whose mention, or whose noun phrase, the token heads or belongs to; null where it is nobody known.</summary>
    public Actor? At(int token)
    {
        if (token < 0)
            return null;
        if ((HeadedBy(token) ?? LongestCovering(token)) is { } mention)
            return Of(mention) ?? Holder(mention) ?? Side(token);
        return Side(token);
    }

    /// <summary>"spokesperson Jane Doe", "her Danish counterpart, Joe Bloggs": the person whose title the mention is.</summary>
    private Actor? Holder(Mention office)
    {
        var next = office.Tokens.End;
        if (next < _context.Document.Tokens.Length && Tree[next].Form == "," && !Tree.Is(office.Head, "appos"))
            next++;
        return _context.IsA(office, Kg.Office) && _context.Mentions.FirstOrDefault(mention => mention.Tokens.First == next && mention.Class == Kg.Person) is { } person ? Of(person) : null;
    }

    /// <summary>The actor that a mention names; null where it names something that does not act.</summary>
    public Actor? Of(Mention mention) => IsActor(mention.Class) ? new Actor(mention.Entity, mention.Tokens) : null;

    /// <summary>The country that an actor is or belongs to, with the same tokens; null where none is known.</summary>
    public Actor? CountryOf(Actor actor) =>
        actor.Entity.Class == Kg.Country ? actor
        : _context.Knowledge.Gazetteer.Country(actor.Entity.Country) is { } entry ? new Actor(GazetteerDetector.EntityOf(entry), actor.Tokens) : null;

    /// <summary>Whether things of that class can act.</summary>
    public bool IsActor(Iri @class) => @class == Kg.Country || _context.Knowledge.IsA(@class, Kg.Person) || _context.Knowledge.IsA(@class, Kg.Organization);

    /// <summary>The subject of a verb: by the tree, then by the order of words.</summary>
    public Actor? SubjectOf(int verb)
    {
        var subject = Tree.Subject(verb);
        if (subject >= 0 && subject < verb && Tree[subject].Xpos is "WDT" or "WP")
            subject = Antecedent(verb, subject);
        if (subject >= 0 && subject < verb && At(subject) is { } actor)
            return actor;
        if (subject >= 0 && subject < verb && Tree[subject].Upos is Upos.NOUN && Tree.Is(subject, "nsubj") && Tree[subject].Head == verb)
            return null;
        return BeforeVerb(verb) ?? SubjectOfMainClause(verb);
    }

    /// <summary>The subject of a verb with what is joined to it by "and".</summary>
    public IEnumerable<Actor> SubjectsOf(int verb) =>
        Tree.Subject(verb) is >= 0 and var subject && subject < verb && _delegates.At(subject) is { Length: > 0 } delegates ? delegates : NamedSubjectsOf(verb);

    /// <summary>For whom nameless people act ("the foreign ministers of Peru and Chile"); none where the token is no such plural.</summary>
    public ImmutableArray<Actor> DelegatesAt(int token) => _delegates.At(token);

    private IEnumerable<Actor> NamedSubjectsOf(int verb)
    {
        if (SubjectOf(verb) is { } first)
        {
            yield return first;
            if (JoinedBefore(first) is { } before)
                yield return before;
        }

        var head = Tree.Subject(verb);
        foreach (var other in head >= 0 && head < verb ? Tree.Conjuncts(head).Skip(1) : [])
        {
            if (other < verb && At(other) is { } actor)
                yield return actor;
        }
    }

    /// <summary>"Prime Minister Jane Doe and President John Roe": the actor before the "and" where the tree cut the two apart.</summary>
    private Actor? JoinedBefore(Actor actor)
    {
        var start = _context.SentenceOf(actor.Tokens.First).Tokens.First;
        var at = actor.Tokens.First - 1;
        while (at > start && Tree[at].Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN)
            at--;
        return at > start && Tree[at].Lemma == "and" && At(at - 1) is { } other && other.Entity.Class == actor.Entity.Class && other.Entity != actor.Entity && other.Tokens.End == at ? other : null;
    }

    /// <summary>The owner in a noun phrase: "Norway" in "Norway's share", "the Norwegian side's share", "Norwegian spending", or in "its share".</summary>
    public Actor? OwnerOf(int noun)
    {
        var start = _context.SentenceOf(noun).Tokens.First;
        var phrase = NounPhraseChunker.At(_context.Document, noun, start);
        for (var at = noun - 1; at >= phrase.Tokens.First - 1 && at >= start; at--)
        {
            if (LongestCovering(at) is { } mention && (IsActor(mention.Class) || mention.Form == MentionForm.Pronoun))
                return Of(mention);
            if (Tree[at].Form is "'s" or "’s" && at > start && Side(at - 1) is { } side)
                return side;
        }

        return null;
    }

    private Actor? Side(int head)
    {
        if (!_sides.Contains(Tree[head].Lemma.ToLowerInvariant()))
            return null;
        var phrase = NounPhraseChunker.At(_context.Document, head, _context.SentenceOf(head).Tokens.First);
        var inside = _context.In(phrase.Tokens).FirstOrDefault(mention => mention.Class == Kg.Country);
        return inside is null ? null : new Actor(inside.Entity, phrase.Tokens);
    }

    private Mention? LongestCovering(int token) =>
        _context.Mentions.Where(mention => mention.Tokens.Contains(token) && !_context.IsA(mention, Kg.Event)).MaxBy(mention => mention.Tokens.Length);

    /// <summary>The longest mention headed by the token; a person before the office ("the president").</summary>
    private Mention? HeadedBy(int token) =>
        _context.Mentions.Where(mention => mention.Head == token && !_context.IsA(mention, Kg.Event)).OrderByDescending(mention => IsActor(mention.Class)).ThenByDescending(mention => mention.Tokens.Length).FirstOrDefault();

    /// <summary>The noun before a relative pronoun.</summary>
    private int Antecedent(int verb, int pronoun)
    {
        var head = Tree.Is(verb, "acl:relcl") ? Tree[verb].Head : -1;
        if (head >= 0 && head < pronoun)
            return head;
        for (var at = pronoun - 1; at >= _context.SentenceOf(verb).Tokens.First && pronoun - at < 4; at--)
        {
            if (Tree[at].Upos is Upos.NOUN or Upos.PROPN)
                return at;
        }

        return -1;
    }

    /// <summary>The noun phrase that stands before the verb with only auxiliaries, adverbs and commas between them.</summary>
    private Actor? BeforeVerb(int verb)
    {
        var start = _context.SentenceOf(verb).Tokens.First;
        for (var at = verb - 1; at >= start && verb - at <= MaxGap; at--)
        {
            if (IsTime(at))
                continue;
            if (Tree[at].Upos is Upos.AUX or Upos.ADV or Upos.PART || Tree[at].Xpos is "WDT" or "WP" || (Tree[at].Form == "," && Tree[at - 1 < start ? at : at + 1].Xpos is "WDT" or "WP"))
                continue;
            return Tree[at].Form == "," ? null : At(at);
        }

        return null;
    }

    /// <summary>"on Sunday" in "Peru and Chile on Sunday signed".</summary>
    private bool IsTime(int token) =>
        _context.Document.Times.Any(time => time.Tokens.Contains(token) || (time.Tokens.First == token + 1 && Tree[token].Upos == Upos.ADP));

    /// <summary>A participle behind a comma shares the subject of its sentence.</summary>
    private Actor? SubjectOfMainClause(int verb)
    {
        if (Tree[verb].Xpos != "VBG" || verb == 0 || Tree[verb - 1].Form != ",")
            return null;
        var sentence = _context.SentenceOf(verb).Tokens;
        for (var at = sentence.First; at < verb; at++)
        {
            if (Tree.Is(at, "root") && Tree.Children(at, "nsubj").FirstOrDefault(-1) is >= 0 and var subject)
                return At(subject);
        }

        return null;
    }
}
