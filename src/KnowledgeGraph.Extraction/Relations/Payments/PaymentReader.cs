using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads who pays a sum from the verb that governs it: "Oman pays $3 million", "$3 million was donated by Oman", "Chad received $3 million from Oman".</summary>
internal sealed class PaymentReader
{
    private const int Reach = 14;
    private const int PassiveReach = 6;

    private readonly ArticleContext _context;
    private readonly ActorReader _actors;
    private readonly ClauseReader _clauses;
    private readonly LexiconTable _verbs;
    private readonly LexiconTable _nouns;
    private readonly LexiconTable _costs;
    private readonly LexiconTable _unpaid;
    private readonly ProvisionGround _ground;

    public PaymentReader(ArticleContext context)
    {
        _context = context;
        _actors = new ActorReader(context);
        _clauses = new ClauseReader(context);
        _ground = new ProvisionGround(new ProvisionSyntax(context));
        var lexicon = context.Knowledge.Lexicon;
        (_verbs, _nouns, _costs, _unpaid) = (lexicon["paying-verbs"], lexicon["payment-nouns"], lexicon["cost-nouns"], lexicon["unpaid-words"]);
    }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The payment that the sum is the amount of; null where it is none, or is not told as a fact.</summary>
    public PaymentFrame? Read(MoneyGroup sum)
    {
        var sentence = _context.SentenceOf(sum.Tokens.First).Tokens;
        return Passive(sum, sentence) ?? Active(sum, sentence);
    }

    private PaymentFrame? Active(MoneyGroup sum, TokenRange sentence)
    {
        var verb = VerbBefore(sum, sentence);
        if (verb < 0 || !IsObject(sum, verb) || !(_clauses.IsReportedAsDone(verb) || IsAgreed(verb, sentence)) || IsPromised(sum, verb))
            return null;
        var clause = new TokenRange(verb, ClauseEnd(sum, sentence));
        var noun = Enumerable.Range(verb, sum.Tokens.First - verb).Where(at => _nouns.Contains(Lemma(at))).DefaultIfEmpty(-1).Last();
        var subject = _actors.SubjectOf(verb);
        if (_verbs.Find(Lemma(verb), "role") == "payee")
            return After(sum, clause, "from") is { } giver ? new PaymentFrame(giver, subject, verb, noun, clause) : null;
        if (Tree.IsPassive(verb) || IsAfterBe(verb))
            return After(sum, clause, "by") is { } agent ? new PaymentFrame(agent, subject, verb, noun, clause) : null;
        if (subject is not { } payer)
            return null;
        var payee = Between(verb, sum) ?? After(sum, clause, "to");
        return new PaymentFrame(payer, payee?.Entity == payer.Entity ? null : payee, verb, noun, clause);
    }

    /// <summary>"an accord under which Oman will pay", "under the accord Oman is to pay": the sum is settled, whenever it is paid.</summary>
    private bool IsAgreed(int verb, TokenRange sentence)
    {
        var before = verb - 1;
        while (before > sentence.First && Tree[before].Upos == Upos.ADV)
            before--;
        var isToCome = Lemma(before) is "will" or "must" or "shall" || (Lemma(before) == "to" && Lemma(before - 1) == "be");
        return isToCome && !Tree.IsNegated(verb) && (_ground.UnderWhich(verb, sentence) ?? _ground.Under(sentence)) is not null && _ground.IsStated(verb);
    }

    /// <summary>The sum is the subject: "$3 million was paid by Oman to Chad".</summary>
    private PaymentFrame? Passive(MoneyGroup sum, TokenRange sentence)
    {
        for (var at = sum.Tokens.End; at < Math.Min(sentence.End, sum.Tokens.End + PassiveReach); at++)
        {
            if (Tree[at].Xpos is "VBN" && _verbs.Contains(Lemma(at)))
            {
                var clause = new TokenRange(sum.Tokens.First, ClauseEnd(sum, sentence));
                var agent = _clauses.IsReportedAsDone(at) ? After(sum, clause, "by") : null;
                return agent is { } payer ? new PaymentFrame(payer, After(sum, clause, "to"), at, -1, clause) : null;
            }

            if (Tree[at].Upos is Upos.VERB or Upos.PUNCT)
                return null;
        }

        return null;
    }

    /// <summary>The nearest verb of paying before the sum in its clause, -1 where another verb stands between.</summary>
    private int VerbBefore(MoneyGroup sum, TokenRange sentence)
    {
        for (var at = sum.Tokens.First - 1; at >= sentence.First && sum.Tokens.First - at <= Reach; at--)
        {
            var isListed = _verbs.Contains(Lemma(at)) || _verbs.Contains(Tree[at].Form.ToLowerInvariant().TrimEnd('s'));
            if (isListed && (Tree[at].Upos == Upos.VERB || IsMistakenForNoun(at, sum)))
                return _verbs.Contains(Lemma(at)) ? at : -1;
            if ((Tree[at].Upos is Upos.VERB && !Tree.Is(at, "amod", "compound")) || Tree[at].Form is ";" or "—" or ":" || _unpaid.Contains(Lemma(at)))
                return -1;
        }

        return -1;
    }

    /// <summary>"Kenya shoulders $3 million": the tagger took the verb for a noun, but an actor stands before it and the sum behind it.</summary>
    private bool IsMistakenForNoun(int at, MoneyGroup sum) =>
        Tree[at].Upos == Upos.NOUN && at + 1 == sum.Tokens.First && at > 0 && Tree[at - 1].Upos == Upos.PROPN && _actors.At(at - 1) is not null;

    /// <summary>Whether the sum is what is paid: right behind the verb or its recipient, or the measure of a noun for money.</summary>
    private bool IsObject(MoneyGroup sum, int verb)
    {
        if (NounMeasured(sum) is >= 0 and var noun)
            return _nouns.Contains(Lemma(noun)) || _costs.Contains(Lemma(noun)) || _verbs.Find(Lemma(verb), "needs") is null;
        var before = sum.Tokens.First - 1;
        while (before > verb && Tree[before].Upos is Upos.DET or Upos.ADV)
            before--;
        if (Tree[before].Form == "or" && Tree[before - 1].Form is "," or "percent" && IsShare(verb, before))
            return true;
        var word = Lemma(before);
        if (word == "of")
            return _nouns.Contains(Lemma(before - 1)) || _costs.Contains(Lemma(before - 1)) || Lemma(before - 1) is "total" or "sum" or "amount";
        if (word is "worth" or "with" or "totaling" or "totalling" || before == verb)
            return true;
        return Tree[before].Upos is not (Upos.ADP or Upos.SCONJ or Upos.PART) && !Enumerable.Range(verb, before - verb).Any(at => Lemma(at) == "percent" || Tree[at].Form == "%");
    }

    /// <summary>"paid 70 percent of the cost, or about $3 million".</summary>
    private bool IsShare(int verb, int end) =>
        Enumerable.Range(verb + 1, end - verb - 1).Any(at => Lemma(at) == "percent" || Tree[at].Form == "%") && Enumerable.Range(verb + 1, end - verb - 1).Any(at => _costs.Contains(Lemma(at)) || _nouns.Contains(Lemma(at)));

    /// <summary>Index of the noun that the sum stands before as a measure ("package" in "a $3 million aid package"), -1 where the sum stands alone.</summary>
    private int NounMeasured(MoneyGroup sum)
    {
        var at = sum.Tokens.End;
        if (_context.Document.Times.Any(time => time.Tokens.Contains(at)))
            return -1;
        var noun = -1;
        while (at < _context.Document.Tokens.Length && Tree[at].Upos is Upos.NOUN or Upos.ADJ or Upos.PROPN)
            noun = at++;
        return noun >= 0 && Tree[noun].Upos == Upos.NOUN ? noun : -1;
    }

    private bool IsPromised(MoneyGroup sum, int verb) => Enumerable.Range(verb + 1, Math.Max(0, sum.Tokens.First - verb - 1)).Any(at => _unpaid.Contains(Lemma(at)));

    /// <summary>"gave Chad $3 million".</summary>
    private Actor? Between(int verb, MoneyGroup sum) =>
        _context.In(new TokenRange(verb + 1, sum.Tokens.First)).Where(mention => mention.Form is not MentionForm.Attribute && mention.Tokens.End + 1 >= sum.Tokens.First)
            .Select(_actors.Of).FirstOrDefault(actor => actor is not null);

    private Actor? After(MoneyGroup sum, TokenRange clause, string preposition)
    {
        for (var at = sum.Tokens.End; at < clause.End; at++)
        {
            if (Tree[at].Form == "," && preposition == "to")
                return null;
            if (Lemma(at) != preposition)
                continue;
            for (var next = at + 1; next < Math.Min(clause.End, at + 6); next++)
            {
                if (_actors.At(next) is { } actor)
                    return actor;
                if (Tree[next].Upos is not (Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN))
                    break;
            }
        }

        return null;
    }

    /// <summary>Where the clause of the sum ends: before a semicolon or dash, or a comma with a word that opens another clause.</summary>
    private int ClauseEnd(MoneyGroup sum, TokenRange sentence)
    {
        for (var at = sum.Tokens.End; at < sentence.End; at++)
        {
            if (Tree[at].Form is ";" or "—" || (Tree[at].Form == "," && at + 1 < sentence.End && Lemma(at + 1) is "but" or "while" or "although" or "though" or "which" or "who" or "and" or "where" or "as"))
                return at;
        }

        return sentence.End;
    }

    private bool IsAfterBe(int verb) => Tree[verb].Xpos == "VBN" && verb > 0 && Tree[verb - 1].Lemma == "be";

    private string Lemma(int token) => Tree[token].Lemma.ToLowerInvariant();
}
