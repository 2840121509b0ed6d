using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>The parties of an agreement that its noun phrase names: in its name, behind "between" and "with".</summary>
internal sealed class PartyReader
{
    private static readonly Iri Party = Kg.Term("party");

    private readonly ArticleContext _context;
    private readonly ExtractorIdentity _identity;
    private readonly SignatoryReader _signatories;
    private readonly PresupposedPartyReader _presupposed;

    public PartyReader(ArticleContext context, ExtractorIdentity identity)
    {
        _context = context;
        _identity = identity;
        _signatories = new SignatoryReader(context);
        _presupposed = new PresupposedPartyReader(context, _signatories);
    }

    /// <summary>The parties that the text gives beside this mention of an agreement.</summary>
    public IEnumerable<EdgeAssertion> Read(Mention agreement)
    {
        if (agreement.Form == MentionForm.Pronoun)
            return [];
        var named = Nested(agreement).Select(mention => new PartySide(mention.Entity, mention.Tokens)).Concat(Behind(agreement))
            .Select(side => Edge(agreement.Entity, Party, side.Entity, Over(agreement.Tokens, side.Tokens), 0.9m));
        return named.Concat(_presupposed.Of(agreement).DistinctBy(side => side.Entity).Select(side => Edge(agreement.Entity, Party, side.Entity, Over(agreement.Tokens, side.Tokens), 0.75m)));
    }

    /// <summary>Countries and organizations inside the name: "the Japan-U.S. Security Treaty"; not who brokered it, nor where it was signed ("the Oslo Accords").</summary>
    private IEnumerable<Mention> Nested(Mention agreement) =>
        _context.In(agreement.Tokens).Where(mention => mention != agreement && SignatoryReader.CanBeParty(mention) && mention.Form is MentionForm.Name or MentionForm.Attribute && !IsMaker(mention, agreement) && !IsObject(mention, agreement));

    /// <summary>"the treaty with Chile", "an agreement between A, B and C", "between the two countries" where the mention ends before it.</summary>
    private IEnumerable<PartySide> Behind(Mention agreement)
    {
        var sentence = _context.SentenceOf(agreement.Head).Tokens;
        var at = BehindAcronym(agreement.Tokens.End, sentence);
        if (at + 1 >= sentence.End || _context.Tree[at].Lemma is not ("between" or "with" or "among"))
            return [];
        var end = at + 1;
        while (end < sentence.End && (_context.Covering(end) is { } mention && SignatoryReader.CanBeParty(mention) || _context.Tree[end].Upos is Upos.DET or Upos.CCONJ || (_context.Tree[end].Form == "," && _context.Tree.IsListComma(end))))
            end++;
        var named = _context.In(new TokenRange(at, end)).Where(mention => SignatoryReader.CanBeParty(mention) && !_context.IsNested(mention)).Select(mention => new PartySide(mention.Entity, mention.Tokens)).ToList();
        var noun = Enumerable.Range(at + 1, Math.Min(4, sentence.End - at - 1)).FirstOrDefault(token => _context.Tree[token].Upos == Upos.NOUN, -1);
        if (named.Count > 0 && _context.Tree[at].Lemma == "with" && Owner(agreement) is { } owner)
            named.Insert(0, owner);
        return named.Count > 0 || noun < 0 || _context.Tree[at].Lemma == "with" ? named : _signatories.Pair(noun);
    }

    /// <summary>"the Suva Access Agreement (SAA) between": behind the brackets; the token itself where none stand there.</summary>
    private int BehindAcronym(int at, TokenRange sentence) => at + 3 < sentence.End && _context.Tree[at].Form == "(" && _context.Tree[at + 2].Form == ")" ? at + 3 : at;

    /// <summary>"its treaty with Chile", "Peru's treaty with Chile": the other party; null where none stands before.</summary>
    private PartySide? Owner(Mention agreement)
    {
        var at = agreement.Tokens.First - 1;
        if (at >= 0 && _context.Tree[at].Form is "'s" or "’s")
            at--;
        else if (at < 0 || _context.Tree[at].Xpos != "PRP$")
            return null;
        return at >= 0 && _context.Covering(at) is { } owner && owner.Class == Kg.Country ? new PartySide(owner.Entity, owner.Tokens) : null;
    }

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
