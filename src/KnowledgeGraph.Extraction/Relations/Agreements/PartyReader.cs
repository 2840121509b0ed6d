using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>The parties of an agreement: named in its name, behind "between" and "with", or those who sign it. Of a law, who enacts it.</summary>
internal sealed class PartyReader
{
    private static readonly Iri Party = Kg.Term("party");
    private static readonly Iri EnactedBy = Kg.Term("enactedBy");

    private readonly ArticleContext _context;
    private readonly ExtractorIdentity _identity;
    private readonly AgreementVerbs _verbs;
    private readonly LexiconTable _partyVerbs;
    private readonly LexiconTable _enacting;
    private readonly LexiconTable _both;

    public PartyReader(ArticleContext context, ExtractorIdentity identity)
    {
        _context = context;
        _identity = identity;
        _verbs = new AgreementVerbs(context);
        _partyVerbs = context.Knowledge.Lexicon["party-verbs"];
        _enacting = context.Knowledge.Lexicon["enacting-verbs"];
        _both = context.Knowledge.Lexicon["both-parties"];
    }

    /// <summary>The parties that the text gives beside this mention of an agreement.</summary>
    public IEnumerable<EdgeAssertion> Read(Mention agreement)
    {
        if (agreement.Form == MentionForm.Pronoun)
            return [];
        var named = Nested(agreement).Concat(Behind(agreement))
            .Select(mention => Edge(agreement.Entity, Party, mention.Entity, Over(agreement.Tokens, mention.Tokens), 0.9m));
        return named.Concat(Signers(agreement));
    }

    /// <summary>Who enacted this law, as the sentence says.</summary>
    public IEnumerable<EdgeAssertion> ReadMakers(Mention law)
    {
        foreach (var verb in _verbs.DoneTo(law, _enacting).Where(_verbs.IsDone))
        {
            foreach (var maker in Doers(verb))
                yield return Edge(law.Entity, EnactedBy, maker.Entity, Over(Over(law.Tokens, maker.Tokens), new TokenRange(verb, verb + 1)), 0.9m);
        }
    }

    /// <summary>Countries and organizations inside the name: "the Japan-U.S. Security Treaty"; not who brokered it, nor where it was signed ("the Oslo Accords").</summary>
    private IEnumerable<Mention> Nested(Mention agreement) =>
        _context.In(agreement.Tokens).Where(mention => mention != agreement && CanBeParty(mention) && mention.Form is MentionForm.Name or MentionForm.Attribute && !IsMaker(mention, agreement) && !IsObject(mention, agreement));

    /// <summary>"the treaty with Chile", "an agreement between A, B and C" where the mention ends before it; "Chile's treaty".</summary>
    private IEnumerable<Mention> Behind(Mention agreement)
    {
        var sentence = _context.SentenceOf(agreement.Head).Tokens;
        var at = agreement.Tokens.End;
        if (at >= sentence.End || _context.Tree[at].Lemma is not ("between" or "with" or "among"))
            return [];
        var end = at + 1;
        while (end < sentence.End && (_context.Covering(end) is { } mention && CanBeParty(mention) || _context.Tree[end].Upos is Upos.DET or Upos.CCONJ || _context.Tree[end].Form == ","))
            end++;
        return _context.In(new TokenRange(at, end)).Where(mention => CanBeParty(mention) && !_context.IsNested(mention));
    }

    private IEnumerable<EdgeAssertion> Signers(Mention agreement)
    {
        foreach (var verb in _verbs.DoneTo(agreement, _partyVerbs).Where(_verbs.IsDone))
        {
            foreach (var signer in Doers(verb).Concat(With(verb, agreement)))
                yield return Edge(agreement.Entity, Party, signer.Entity, Over(Over(agreement.Tokens, signer.Tokens), new TokenRange(verb, verb + 1)), 0.85m);
        }
    }

    /// <summary>Subject of an active verb, "by" phrase of a passive; "the two sides" are the two countries of the sentence.</summary>
    private IEnumerable<Mention> Doers(int verb)
    {
        var doer = _verbs.IsPassive(verb) ? _context.Tree.Agent(verb) : _verbs.Subject(verb);
        if (doer < 0)
            return [];
        var named = _context.Tree.Conjuncts(doer).Select(PartyAt).OfType<Mention>().ToList();
        return named.Count > 0 ? named : _both.Contains(_context.Tree[doer].Lemma) ? TwoOfSentence(doer) : [];
    }

    /// <summary>"signed a pact with Fiji".</summary>
    private IEnumerable<Mention> With(int verb, Mention agreement)
    {
        var with = _context.Tree.Children(verb, "obl").Where(child => child > verb && _context.Tree.CaseOf(child) == "with" && !agreement.Tokens.Contains(child));
        return with.SelectMany(_context.Tree.Conjuncts).Select(PartyAt).OfType<Mention>();
    }

    private IEnumerable<Mention> TwoOfSentence(int token)
    {
        var countries = _context.In(_context.SentenceOf(token).Tokens).Where(mention => mention.Class == Kg.Country).GroupBy(mention => mention.Entity).ToList();
        return countries.Count == 2 ? countries.Select(group => group.First()) : [];
    }

    /// <summary>The country or organization that a noun names or, as "the Turkish side", stands for.</summary>
    private Mention? PartyAt(int token)
    {
        if (_context.HeadedBy(token) is { } named && (CanBeParty(named) || _context.IsA(named, Kg.Government)))
            return named;
        if (_context.Mentions.Where(mention => mention.Tokens.Contains(token) && CanBeParty(mention) && mention.Form != MentionForm.Attribute).MaxBy(mention => mention.Tokens.Length) is { } covering)
            return covering;
        return _both.Contains(_context.Tree[token].Lemma) || _context.Tree[token].Lemma is "president" or "parliament" or "leader" or "minister"
            ? _context.Mentions.FirstOrDefault(mention => mention.Class == Kg.Country && mention.Form == MentionForm.Attribute && mention.Tokens.End <= token && token - mention.Tokens.End <= 1)
            : null;
    }

    private static bool CanBeParty(Mention mention) =>
        mention.Form is not (MentionForm.Pronoun or MentionForm.Nominal)
        && (mention.Class == Kg.Country || (mention.Class == Kg.Organization && mention.Form != MentionForm.Attribute));

    /// <summary>"U.S.-brokered", "Saudi-led".</summary>
    private bool IsMaker(Mention mention, Mention agreement)
    {
        var next = mention.Tokens.End;
        if (next + 1 >= agreement.Tokens.End)
            return false;
        var at = _context.Tree[next].Form is "-" or "–" ? next + 1 : next;
        return at < agreement.Head && _context.Tree[at].Xpos is "VBN" or "VBD";
    }

    /// <summary>"an agreement on Turkey's debt": behind the head only "between" and "with" name parties.</summary>
    private bool IsObject(Mention mention, Mention agreement)
    {
        if (mention.Tokens.First < agreement.Head)
            return false;
        for (var at = mention.Tokens.First - 1; at > agreement.Head; at--)
        {
            if (_context.Tree[at].Lemma is "between" or "with" or "among")
                return false;
            if (_context.Tree[at].Upos is Upos.ADP or Upos.VERB)
                return true;
        }

        return true;
    }

    private EdgeAssertion Edge(Entity subject, Iri property, Entity value, TokenRange tokens, decimal confidence) =>
        new(subject, property, value, _context.EvidenceAt(tokens), confidence, _identity);

    private static TokenRange Over(TokenRange a, TokenRange b) => new(Math.Min(a.First, b.First), Math.Max(a.End, b.End));
}
