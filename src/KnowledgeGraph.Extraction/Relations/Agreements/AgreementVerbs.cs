using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The verbs that tell what was done to an agreement or law, or what it does, with and without the help of the tree.</summary>
internal sealed class AgreementVerbs
{
    private const int Reach = 12;
    private readonly ArticleContext _context;

    public AgreementVerbs(ArticleContext context) => _context = context;

    /// <summary>Verbs of the list that the mention is the object of: active, passive, or as a participle beside it; with their conjuncts, in order.</summary>
    public IEnumerable<int> DoneTo(Mention mention, LexiconTable verbs)
    {
        var sentence = _context.SentenceOf(mention.Head).Tokens;
        for (var verb = sentence.First; verb < sentence.End; verb++)
        {
            if (!mention.Tokens.Contains(verb) && verbs.Contains(Lemma(verb)) && IsVerb(verb) && Object(verb, sentence, verbs) == mention)
                yield return verb;
        }
    }

    /// <summary>Verbs of the list that the mention is the subject of, in order.</summary>
    public IEnumerable<int> DoneBy(Mention mention, LexiconTable verbs)
    {
        var sentence = _context.SentenceOf(mention.Head).Tokens;
        for (var verb = mention.Tokens.End; verb < sentence.End; verb++)
        {
            if (verbs.Contains(Lemma(verb)) && IsVerb(verb) && (Covers(mention, Subject(verb)) || IsDirectlyBehind(mention, verb)))
                yield return verb;
        }
    }

    /// <summary>The subject of an active verb, or of the verb that it is joined to; of a relative clause the noun that it modifies.</summary>
    public int Subject(int verb)
    {
        var subject = _context.Tree.Subject(verb);
        if (subject < 0 || _context.Tree[subject].Xpos is not ("WDT" or "WP") && _context.Tree[subject].Form.ToLowerInvariant() is not "that")
            return subject;
        for (var at = verb; at >= 0; at = _context.Tree[at].Head)
        {
            if (_context.Tree.Is(at, "acl:relcl"))
                return _context.Tree[at].Head;
        }

        return -1;
    }

    /// <summary>Whether the article asserts that it was done: not wanted ("plans to sign"), not to come, not only said.</summary>
    public bool IsDone(int verb)
    {
        var before = verb - 1;
        while (before >= 0 && _context.Tree[before].Upos == Upos.ADV)
            before--;
        return (_context.Factuality.IsAsserted(verb) || IsAnnounced(verb)) && (before < 0 || _context.Tree[before].Lemma is not ("to" or "will" or "would" or "could" or "may" or "might" or "should"));
    }

    /// <summary>"…, the Foreign Ministry said": what a ministry or government makes known of its own agreement is the news that the article reports.</summary>
    private bool IsAnnounced(int verb)
    {
        if (_context.Factuality.Of(verb) != FactualStatus.Said || _context.QuotationAt(verb) is not null || _context.Tree.IsNegated(verb) || _context.Tree[verb].Xpos is not "VBD")
            return false;
        var said = _context.Tree.Is(verb, "ccomp") && _context.Tree[verb].Head > verb ? _context.Tree[verb].Head
            : _context.Tree.Children(verb, "parataxis").FirstOrDefault(child => child > verb && _context.Tree[child].Lemma is "say" or "announce", -1);
        return said >= 0 && _context.HeadedBy(_context.Tree.Children(said, "nsubj").LastOrDefault(-1)) is { } speaker && (_context.IsA(speaker, Kg.Ministry) || _context.IsA(speaker, Kg.Government));
    }

    /// <summary>Whether the verb form is passive: with "be", or a participle without auxiliary that stands beside its noun or opens the sentence.</summary>
    public bool IsPassive(int verb)
    {
        if (_context.Tree.IsPassive(verb))
            return true;
        if (_context.Tree[verb].Xpos is not ("VBN" or "VBD"))
            return false;
        for (var at = verb - 1; at >= 0 && verb - at <= 4; at--)
        {
            if (Lemma(at) is "be" or "get")
                return true;
            if (Lemma(at) == "have" || !(_context.Tree[at].Upos is Upos.ADV or Upos.AUX or Upos.PART))
                break;
        }

        if (IsMisreadParticiple(verb))
            return true;
        return _context.Tree[verb].Xpos == "VBN" && !_context.Tree.Children(verb, "aux").Any(aux => Lemma(aux) == "have") && _context.Tree.Children(verb, "obj").FirstOrDefault(-1) < 0
            && (_context.Tree.Is(verb, "acl", "advcl") || (_context.Tree.Is(verb, "conj") && IsPassive(_context.Tree[verb].Head)) || IsFronted(verb));
    }

    /// <summary>"the pact, concluded in 1966,": a participle between commas behind its noun that the tagger took for a past tense.</summary>
    private bool IsMisreadParticiple(int verb) =>
        _context.Tree[verb].Xpos == "VBD" && verb > 1 && verb + 1 < _context.Document.Tokens.Length && _context.Tree[verb - 1].Form == "," && _context.Tree[verb + 1].Lemma.ToLowerInvariant() is "in" or "on" or "by"
        && _context.Mentions.Any(mention => mention.Tokens.End == verb - 1 && IsAgreement(mention));

    private Mention? Object(int verb, TokenRange sentence, LexiconTable verbs)
    {
        if (IsPassive(verb))
            return Modified(verb, sentence, verbs);
        foreach (var child in _context.Tree.Children(verb, "obj", "obl"))
        {
            if (AgreementAt(child) is { } found && child > verb && (_context.Tree.Is(child, "obj") || _context.Tree.CaseOf(child) is "into" or "to" or "on" or "from"))
                return found;
        }

        return Next(verb, sentence);
    }

    /// <summary>Of a participle: its subject, the noun before it, or, where it opens the sentence, the subject of the main clause.</summary>
    private Mention? Modified(int verb, TokenRange sentence, LexiconTable verbs)
    {
        if (AgreementAt(Subject(verb)) is { } subject)
            return subject;
        for (var at = verb - 1; at >= sentence.First && verb - at <= Reach; at--)
        {
            if (AgreementAt(at) is { } before)
                return before;
            var token = _context.Tree[at];
            if (token.Upos is Upos.VERB && !verbs.Contains(token.Lemma) && !_context.Document.Times.Any(time => time.Tokens.Contains(at)))
                return null;
        }

        return IsFronted(verb) ? AfterFirstComma(sentence) : null;
    }

    private Mention? AfterFirstComma(TokenRange sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (AgreementAt(at) is { } found)
                return found;
            if (_context.Tree[at].Upos is Upos.AUX || _context.Tree[at].Xpos is "VBZ" or "VBP")
                return null;
        }

        return null;
    }

    /// <summary>Whether the verb, or the verb that it is joined to, opens the sentence: "First signed in 1951 and revised in 1960, the treaty …".</summary>
    private bool IsFronted(int verb)
    {
        var first = _context.SentenceOf(verb).Tokens.First;
        for (var at = first; at < verb; at++)
        {
            var token = _context.Tree[at];
            if (token.Form == "," || (token.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON && !_context.Document.Times.Any(time => time.Tokens.Contains(at))) || token.Upos == Upos.AUX)
                return false;
        }

        return _context.Tree[verb].Xpos == "VBN";
    }

    private Mention? Next(int verb, TokenRange sentence)
    {
        for (var at = verb + 1; at < sentence.End && at - verb <= Reach; at++)
        {
            if (AgreementAt(at) is { } found)
                return found.Tokens.First <= verb ? null : found;
            var token = _context.Tree[at];
            if (!(token.Upos is Upos.DET or Upos.ADJ or Upos.NUM or Upos.NOUN or Upos.PROPN or Upos.PART or Upos.ADV or Upos.ADP && Lemma(at) is "into" or "to" or "on" or "from" || token.Form == "-" || token.Xpos == "PRP$"))
                return null;
        }

        return null;
    }

    private bool IsDirectlyBehind(Mention mention, int verb)
    {
        for (var at = EndOfParties(mention); at < verb; at++)
        {
            if (!(_context.Tree[at].Upos is Upos.AUX or Upos.ADV or Upos.PART || _context.Tree[at] is { Upos: Upos.ADJ, Lemma: "due" or "set" or "likely" } or { Lemma: "set" or "schedule" or "that" or "which" }))
                return false;
        }

        return true;
    }

    private bool Covers(Mention mention, int token) => token >= 0 && AgreementAt(token) == mention;

    private Mention? AgreementAt(int token) => token < 0 ? null
        : _context.Mentions.Where(mention => mention.Tokens.Contains(token) && IsAgreement(mention) && (mention.Form != MentionForm.Pronoun || mention.Head == token))
            .MaxBy(mention => mention.Tokens.Length);

    /// <summary>Whether the token is a verb, also one that the tagger took for a plural noun: "The agreement expires in March".</summary>
    private bool IsVerb(int token) =>
        _context.Tree[token].Upos == Upos.VERB || _context.Tree[token].Xpos.StartsWith("VB", StringComparison.Ordinal)
        || (_context.Tree[token].Xpos == "NNS" && token > 0 && _context.Mentions.Any(mention => mention.Form != MentionForm.Pronoun && IsAgreement(mention) && mention.Tokens.End <= token && EndOfParties(mention) == token));

    private bool IsAgreement(Mention mention) => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law);

    /// <summary>Where the "between A and B" or "with A" behind the mention ends; its own end where there is none.</summary>
    private int EndOfParties(Mention mention)
    {
        var (at, end) = (mention.Tokens.End, _context.SentenceOf(mention.Head).Tokens.End);
        if (at >= end || Lemma(at) is not ("between" or "with" or "among"))
            return at;
        at++;
        while (at < end && (_context.Tree[at].Upos is Upos.DET or Upos.CCONJ || (_context.Tree[at].Form == "," && _context.Tree.IsListComma(at)) || _context.Covering(at) is { } party && !IsAgreement(party)))
            at++;
        return at;
    }

    private string Lemma(int token) => _context.Tree[token].Lemma;
}
