using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads who pays a sum from a noun with an owner: "Malta's share of the cost rose to 3 million euros", "Malta's contribution of 3 million euros".</summary>
internal sealed class OwnedSumReader
{
    private const int Reach = 40;

    private readonly ArticleContext _context;
    private readonly ActorReader _actors;
    private readonly ClauseReader _clauses;
    private readonly LexiconTable _nouns;
    private readonly LexiconTable _verbs;
    private readonly LexiconTable _unpaid;

    public OwnedSumReader(ArticleContext context)
    {
        _context = context;
        _actors = new ActorReader(context);
        _clauses = new ClauseReader(context);
        var lexicon = context.Knowledge.Lexicon;
        (_nouns, _verbs, _unpaid) = (lexicon["payment-nouns"], lexicon["sum-verbs"], lexicon["unpaid-words"]);
    }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The payment that the sum is the amount of; null where no noun for a payment with an owner governs it.</summary>
    public PaymentFrame? Read(MoneyGroup sum)
    {
        var sentence = _context.SentenceOf(sum.Tokens.First).Tokens;
        var before = sum.Tokens.First - 1;
        if (before <= sentence.First)
            return null;
        if (Lemma(before) == "of" && IsGiven(before - 1))
            return Wanted(before - 1, sentence) || !_context.Factuality.IsAsserted(before - 1) ? null : Frame(before - 1, before - 1, sum, sentence);
        var verb = SumVerb(before, sentence);
        if (verb <= sentence.First || !_clauses.IsReportedAsDone(verb) || OfSubject(verb, sum, sentence) is not { } found)
            return null;
        return Lemma(before) == "from" ? found with { Noun = -1, Clause = new TokenRange(sum.Tokens.First, sentence.End) } : found;
    }

    /// <summary>The verb of measure right before the sum ("rose to", "was"), -1 where there is none; an infinitive or gerund tells of no fact.</summary>
    private int SumVerb(int before, TokenRange sentence)
    {
        var preposition = "-";
        if (Tree[before].Upos is Upos.ADP or Upos.PART)
            preposition = Lemma(before--);
        while (before > sentence.First && (Tree[before].Upos == Upos.ADV || Lemma(before) == "up"))
            before--;
        if (preposition is "from" or "to" && before > sentence.First && !_verbs.Contains(Lemma(before)))
            return ChangeVerb(before, sentence);
        if (before <= sentence.First || !_verbs.Contains(Lemma(before)) || Tree[before].Xpos is "VB" or "VBG")
            return -1;
        return (_verbs.Find(Lemma(before), "preposition") ?? "-") == preposition || preposition == "from" ? before : -1;
    }

    /// <summary>"rose to $3 million this year from $2 million", "grew from $2 million to $3 million": the verb before both sums, -1 where another verb stands between.</summary>
    private int ChangeVerb(int before, TokenRange sentence)
    {
        for (var at = before; at > sentence.First && before - at <= Reach; at--)
        {
            if (_verbs.Find(Lemma(at), "preposition") == "to")
                return Tree[at].Xpos is "VB" or "VBG" ? -1 : at;
            if ((Tree[at].Upos is Upos.VERB or Upos.AUX && !_context.Document.Quantities.Any(sum => sum.Tokens.Contains(at))) || Tree[at].Form is ";" or "—")
                return -1;
        }

        return -1;
    }

    private PaymentFrame? OfSubject(int verb, MoneyGroup sum, TokenRange sentence)
    {
        PaymentFrame? found = null;
        for (var at = verb - 1; at >= sentence.First && verb - at <= Reach && Tree[at].Form is not (";" or "—"); at--)
        {
            if (IsGiven(at) && !Wanted(at, sentence) && Frame(at, verb, sum, sentence) is { } frame)
                found = frame;
        }

        return found;
    }

    private PaymentFrame? Frame(int noun, int trigger, MoneyGroup sum, TokenRange sentence)
    {
        if ((_actors.OwnerOf(noun) ?? Behind(noun, sum)) is not { } payer)
            return null;
        return new PaymentFrame(payer, null, trigger, noun, new TokenRange(Math.Min(noun, payer.Tokens.First), sentence.End));
    }

    /// <summary>"contributions by Malta", "spending by the Maltese government".</summary>
    private Actor? Behind(int noun, MoneyGroup sum)
    {
        if (Lemma(noun + 1) is not ("by" or "from"))
            return null;
        for (var at = noun + 2; at < Math.Min(sum.Tokens.First, noun + 6); at++)
        {
            if (_actors.At(at) is { } actor)
                return actor;
        }

        return null;
    }

    private bool IsGiven(int token) => Tree[token].Upos is Upos.NOUN && _nouns.Find(Lemma(token), "given") == "yes";

    /// <summary>Whether a word of the noun phrase, or the verb before it, shows that nothing is paid yet.</summary>
    private bool Wanted(int noun, TokenRange sentence)
    {
        for (var at = noun - 1; at >= sentence.First && noun - at <= 8 && Tree[at].Upos != Upos.PUNCT; at--)
        {
            if (_unpaid.Contains(Lemma(at)) || (Tree[at].Upos == Upos.VERB && _context.Knowledge.Lexicon["irrealis"].Contains(Lemma(at))))
                return true;
        }

        return false;
    }

    private string Lemma(int token) => Tree[token].Lemma.ToLowerInvariant();
}
