using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Who owes or may: the country or organization that a noun phrase names; the parties for "both sides"; the country of a law for "the nation".</summary>
internal sealed class BearerResolver
{
    private readonly ArticleContext _context;
    private readonly LexiconTable _agents;
    private readonly LexiconTable _both;
    private readonly ILookup<Entity, Entity> _parties;

    /// <param name="context">The article.</param>
    /// <param name="parties">What is known of the parties of its agreements.</param>
    public BearerResolver(ArticleContext context, IEnumerable<EdgeAssertion> parties)
    {
        _context = context;
        _parties = parties.Where(edge => edge.Object is AssertedValue.OfEntity).ToLookup(edge => edge.Subject, edge => ((AssertedValue.OfEntity)edge.Object).Entity);
        _agents = context.Knowledge.Lexicon["agent-heads"];
        _both = context.Knowledge.Lexicon["both-parties"];
    }

    /// <summary>The bearers in the order of the text; none where the text does not tell.</summary>
    /// <param name="token">Head of the noun phrase; -1 for the country of the law.</param>
    /// <param name="agreement">The agreement or law.</param>
    public ImmutableArray<Entity> Resolve(int token, Entity agreement)
    {
        if (token < 0)
            return CountryOf(agreement) is { } country ? [country] : [];
        var named = _context.Tree.Conjuncts(token).Select(One).OfType<Entity>().Distinct().ToImmutableArray();
        return named.Length > 0 ? named : Described(token, agreement);
    }

    private Entity? One(int token)
    {
        if (_context.HeadedBy(token) is { } headed && IsActor(headed) && headed.Form != MentionForm.Attribute)
            return headed.Entity;
        if (_context.Mentions.FirstOrDefault(mention => mention.Tokens.Contains(token) && IsActor(mention) && mention.Form != MentionForm.Attribute && !IsInAgreement(mention)) is { } covering)
            return covering.Entity;
        return _agents.Contains(_context.Tree[token].Lemma) ? Owner(token)?.Entity : _context.HeadedBy(token) is { Form: MentionForm.Attribute } attribute && IsActor(attribute) ? attribute.Entity : null;
    }

    /// <summary>Whether the noun speaks of a party by the part that it plays under an agreement: "the host country", "each side".</summary>
    public bool IsPartyRole(int token) =>
        token >= 0 && IsAnyParty(NounPhraseChunker.At(_context.Document, token, _context.SentenceOf(token).Tokens.First), _context.Tree[token].Lemma);

    private ImmutableArray<Entity> Described(int token, Entity agreement)
    {
        var lemma = _context.Tree[token].Lemma;
        var isPlural = _context.Tree[token].Xpos is "NNS" or "NNPS";
        var determiner = NounPhraseChunker.At(_context.Document, token, _context.SentenceOf(token).Tokens.First);
        if (IsAnyParty(determiner, lemma) || (isPlural && (_both.Contains(lemma) || lemma == "member")) || _context.Tree[token].Form.ToLowerInvariant() is "they" || (determiner.Determiner == "their" && _agents.Contains(lemma)))
            return Parties(agreement);
        if (!determiner.IsDefinite)
            return [];
        if (lemma is "nation" or "country" or "state")
            return (CountryOf(agreement) ?? LastCountry(token)) is { } country ? [country] : [];
        return _agents.Contains(lemma) && CountryOf(agreement) is { } owner ? [owner] : [];
    }

    /// <summary>"each ally", "any party", "either side", "a party that …", "the host country", "visiting troops": whichever party it is.</summary>
    private bool IsAnyParty(NounPhrase phrase, string lemma)
    {
        if (phrase.Determiner is "each" or "every" or "any" or "either" or "neither" or "no")
            return _both.Contains(lemma) || lemma == "member";
        if (phrase.Determiner is "a" or "another" or "one")
            return lemma is "party" or "signatory" or "member" or "ally";
        var roles = _context.Knowledge.Lexicon["party-roles"];
        return (_both.Contains(lemma) || _agents.Contains(lemma)) && Enumerable.Range(Math.Max(0, phrase.Tokens.First - 1), phrase.Head - Math.Max(0, phrase.Tokens.First - 1)).Any(at => roles.Contains(_context.Tree[at].Form.ToLowerInvariant()));
    }

    private Mention? Owner(int token) =>
        _context.Mentions.Where(mention => mention.Class == Kg.Country && mention.Tokens.End <= token && mention.Tokens.First >= _context.SentenceOf(token).Tokens.First
                && Enumerable.Range(mention.Tokens.End, token - mention.Tokens.End).All(at => at - mention.Tokens.End < 2 && _context.Tree[at].Upos is Upos.ADJ or Upos.PART or Upos.NOUN))
            .MaxBy(mention => mention.Tokens.End);

    private ImmutableArray<Entity> Parties(Entity agreement)
    {
        var listed = (agreement.Entry?.Parties ?? []).Select(code => _context.Knowledge.Gazetteer.Country(code)).OfType<GazetteerEntry>().Select(GazetteerDetector.EntityOf).ToImmutableArray();
        if (listed.Length > 2)
            listed = [.. listed.Where(country => _context.Mentions.Any(mention => mention.Entity == country))];
        if (listed.Length > 0)
            return listed;
        var named = _parties[agreement].Distinct().ToImmutableArray();
        return named.Length >= 2 ? named : Body(agreement);
    }

    /// <summary>The organization in the name of its treaty stands for its members.</summary>
    private ImmutableArray<Entity> Body(Entity agreement) =>
        [.. _context.Mentions.Where(mention => mention.Entity == agreement && mention.Form != MentionForm.Pronoun)
            .SelectMany(mention => _context.In(mention.Tokens)).Where(mention => _context.IsA(mention, Kg.Organization)).Select(mention => mention.Entity).Distinct().Take(1)];

    private Entity? CountryOf(Entity law) =>
        !_context.Knowledge.IsA(law.Class, Kg.Law) ? null
            : _context.Knowledge.Gazetteer.Country(law.Country ?? law.Entry?.Parties.FirstOrDefault()) is { } country ? GazetteerDetector.EntityOf(country)
            : _context.Mentions.Where(mention => mention.Entity == law).SelectMany(mention => _context.In(mention.Tokens)).FirstOrDefault(mention => mention.Class == Kg.Country)?.Entity;

    private Entity? LastCountry(int token)
    {
        var paragraph = _context.SentenceOf(token).Paragraph;
        return _context.Mentions.LastOrDefault(mention => mention.Class == Kg.Country && mention.Tokens.End <= token && !IsInAgreement(mention) && _context.SentenceOf(mention.Head).Paragraph == paragraph)?.Entity;
    }

    private bool IsInAgreement(Mention mention) =>
        _context.Mentions.Any(other => other.Tokens.Length > mention.Tokens.Length && other.Tokens.First <= mention.Tokens.First && mention.Tokens.End <= other.Tokens.End && _context.IsA(other, Kg.Agreement));

    private bool IsActor(Mention mention) => mention.Class == Kg.Country || _context.IsA(mention, Kg.Organization) || mention.Class == Kg.Person;
}
