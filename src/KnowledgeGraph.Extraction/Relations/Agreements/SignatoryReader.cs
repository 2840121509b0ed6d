using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>For whom somebody signs: a country or organization for itself, "the Turkish side" for Turkey, a minister for the minister's country, "nine countries, among them Peru" for those it names.</summary>
internal sealed class SignatoryReader
{
    private readonly ArticleContext _context;
    private readonly LexiconTable _both;
    private readonly PairReader _pairs;
    private readonly DelegateReader _delegates;
    private readonly ILookup<Entity, string> _countries;

    public SignatoryReader(ArticleContext context)
    {
        _context = context;
        _both = context.Knowledge.Lexicon["both-parties"];
        _pairs = new PairReader(context);
        _delegates = new DelegateReader(context);
        var tenures = new TenureReader(context);
        _countries = context.Mentions.Where(mention => context.IsA(mention, Kg.Office) && mention.Entity.Country is not null)
            .Select(office => (tenures.Read(office)?.Person.Entity, Country: office.Entity.Country!)).Where(pair => pair.Entity is not null).ToLookup(pair => pair.Entity!, pair => pair.Country);
    }

    /// <summary>Whom the noun phrase with this head, and what is joined to it, signs for.</summary>
    public IEnumerable<PartySide> At(int head)
    {
        if (_delegates.At(head) is { Length: > 0 } delegates)
            return delegates.Select(actor => new PartySide(actor.Entity, actor.Tokens));
        var named = _context.Tree.Conjuncts(head).Select(One).OfType<PartySide>().ToList();
        if (named.Count > 0)
            return named;
        if (_context.Tree[head].Form.Equals("they", StringComparison.OrdinalIgnoreCase))
            return LastTwo(head);
        return _both.Contains(_context.Tree[head].Lemma) ? Listed(head) is { Length: > 0 } listed ? listed : Pair(head) : [];
    }

    /// <summary>"the two sides", told with the words that say so.</summary>
    public IEnumerable<PartySide> Pair(int noun) => _pairs.At(noun).Select(entity => new PartySide(entity, new TokenRange(noun, noun + 1)));

    /// <summary>The two countries that the text has just spoken of before the token, in its sentence or in one of those before, where they are two.</summary>
    public IEnumerable<PartySide> LastTwo(int token, bool isHere = false) => _pairs.Before(token, isHere ? 0 : PairReader.SentencesBack).Select(entity => new PartySide(entity, new TokenRange(token, token + 1)));

    /// <summary>Whether a mention names a country or organization that can be bound.</summary>
    public static bool CanBeParty(Mention mention) =>
        mention.Form is not (MentionForm.Pronoun or MentionForm.Nominal)
        && (mention.Class == Kg.Country || (mention.Class == Kg.Organization && mention.Form != MentionForm.Attribute));

    private PartySide? One(int token)
    {
        if (_context.HeadedBy(token) is { } named && (CanBeParty(named) || _context.IsA(named, Kg.Government) || (named.Class == Kg.Country && named.Form == MentionForm.Pronoun)))
            return new PartySide(named.Entity, named.Tokens);
        if (_context.Mentions.Where(mention => mention.Tokens.Contains(token) && CanBeParty(mention) && mention.Form != MentionForm.Attribute).MaxBy(mention => mention.Tokens.Length) is { } covering)
            return new PartySide(covering.Entity, covering.Tokens);
        if (Official(token) is { } official)
            return official;
        return _both.Contains(_context.Tree[token].Lemma) || _context.Tree[token].Lemma is "president" or "parliament" or "leader" or "minister"
            ? _context.Mentions.Where(mention => mention.Class == Kg.Country && mention.Form == MentionForm.Attribute && mention.Tokens.End <= token && token - mention.Tokens.End <= 1)
                .Select(mention => (PartySide?)new PartySide(mention.Entity, mention.Tokens)).FirstOrDefault()
            : null;
    }

    /// <summary>"Foreign Minister Jane Doe", "his Danish counterpart": for the country of the office.</summary>
    private PartySide? Official(int token)
    {
        var mention = _context.Mentions.Where(mention => mention.Tokens.Contains(token) && (mention.Class == Kg.Person || _context.IsA(mention, Kg.Office))).MaxBy(mention => mention.Tokens.Length);
        var code = mention is null ? null : mention.Class == Kg.Person ? _countries[mention.Entity].FirstOrDefault() : mention.Entity.Country;
        return _context.Knowledge.Gazetteer.Country(code) is { } country ? new PartySide(GazetteerDetector.EntityOf(country), mention!.Tokens) : null;
    }

    /// <summary>"nine countries, among them Peru, Chile and Fiji", "nine countries including Peru".</summary>
    private ImmutableArray<PartySide> Listed(int noun)
    {
        var end = _context.SentenceOf(noun).Tokens.End;
        var at = noun + 1;
        if (at < end && _context.Tree[at].Form == ",")
            at++;
        if (at + 1 >= end || !(_context.Tree[at].Form is "including" || (_context.Tree[at].Form == "among" && _context.Tree[at + 1].Form is "them" or "which")))
            return [];
        at += _context.Tree[at].Form == "among" ? 2 : 1;
        var first = at;
        while (at < end && (_context.Covering(at)?.Class == Kg.Country || _context.Tree[at].Upos is Upos.DET or Upos.CCONJ || _context.Tree[at].Form == ","))
            at++;
        return [.. _context.In(new TokenRange(first, at)).Where(mention => mention.Class == Kg.Country && !_context.IsNested(mention)).Select(mention => new PartySide(mention.Entity, mention.Tokens))];
    }
}
