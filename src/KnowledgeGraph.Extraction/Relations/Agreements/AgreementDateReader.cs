using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>When an agreement or law was signed, concluded, revised, enacted, and when it ends.</summary>
internal sealed class AgreementDateReader
{
    private const int Reach = 14;

    private readonly ArticleContext _context;
    private readonly ExtractorIdentity _identity;
    private readonly AgreementVerbs _verbs;
    private readonly LexiconTable _dated;
    private readonly LexiconTable _heads;
    private readonly LexiconTable _nouns;

    public AgreementDateReader(ArticleContext context, ExtractorIdentity identity)
    {
        _context = context;
        _identity = identity;
        _verbs = new AgreementVerbs(context);
        _dated = context.Knowledge.Lexicon["agreement-dates"];
        _heads = context.Knowledge.Lexicon["dated-heads"];
        _nouns = context.Knowledge.Lexicon["dated-nouns"];
    }

    /// <summary>The dates that the sentence gives to the thing that this mention names.</summary>
    public IEnumerable<EdgeAssertion> Read(Mention mention, bool isLaw)
    {
        if (Compound(mention) is { } compound)
            yield return compound;
        if (Nominal(mention, isLaw) is { } nominal)
            yield return nominal;
        var verbs = _verbs.DoneTo(mention, _dated).Where(verb => _dated.Find(Lemma(verb), "role") == "object")
            .Concat(_verbs.DoneBy(mention, _dated).Where(verb => _dated.Find(Lemma(verb), "role") == "subject"));
        foreach (var verb in verbs)
        {
            if (_dated.Find(Lemma(verb), isLaw ? "law" : "agreement") is not { } property || !IsStated(verb, property) || TimeOf(verb) is not { } time
                || TimeResolver.Resolve(_context, time, property == "expiresOn" && _context.Tree[verb].Xpos is not "VBD") is not { } date)
                continue;
            var tokens = new TokenRange(Math.Min(mention.Tokens.First, Math.Min(verb, time.Tokens.First)), Math.Max(mention.Tokens.End, Math.Max(verb + 1, time.Tokens.End)));
            yield return Edge(mention, property, date, tokens, 0.9m);
        }
    }

    /// <summary>"the 1951 treaty", "a 2015 law".</summary>
    private EdgeAssertion? Compound(Mention mention)
    {
        if (_heads.Find(Lemma(mention.Head), "date") is not { } property || mention.Form == MentionForm.Pronoun)
            return null;
        var first = Math.Max(_context.SentenceOf(mention.Head).Tokens.First, mention.Tokens.First - 1);
        var time = _context.Document.Times.FirstOrDefault(time => time is { Kind: TimeKind.Calendar, Year: not null, Month: null } && time.Tokens.First >= first && time.Tokens.End <= mention.Head
            && (time.Tokens.First >= mention.Tokens.First || time.Tokens.End == mention.Tokens.First));
        return time is null || TimeResolver.Resolve(_context, time) is not { } date ? null
            : Edge(mention, property, date, new TokenRange(Math.Min(time.Tokens.First, mention.Tokens.First), mention.Tokens.End), 0.8m);
    }

    /// <summary>"the treaty's expiration in 2026", "before its expiry in March", "the signing of the pact in 1951"; a signing that is still to come dates nothing.</summary>
    private EdgeAssertion? Nominal(Mention mention, bool isLaw)
    {
        var end = mention.Tokens.End;
        var noun = mention.Form == MentionForm.Pronoun ? end : ItsNoun(mention) is { } owned ? owned : end + 1 < _context.Document.Tokens.Length && _context.Tree[end].Form is "'s" or "’s" ? end + 1 : NounBefore(mention.Tokens.First);
        var sentence = _context.SentenceOf(mention.Head).Tokens;
        if (noun < 0 || noun >= sentence.End || _context.Tree[noun].Upos != Upos.NOUN || _nouns.Find(Lemma(noun), "date") is not { } property || isLaw != (property == "enactedOn") && property is not ("expiresOn" or "revisedOn"))
            return null;
        var behind = noun > end ? noun + 1 : Math.Max(noun + 1, end);
        var time = _context.Document.Times.FirstOrDefault(time => time.Tokens.First >= behind && time.Tokens.First - behind <= 2 && time.Tokens.End <= sentence.End && time.Kind is not (TimeKind.Duration or TimeKind.Rate));
        if (time is null || TimeResolver.Resolve(_context, time, property == "expiresOn") is not { } date || (property != "expiresOn" && IsToCome(date)))
            return null;
        return Edge(mention, property, date, new TokenRange(Math.Min(noun, mention.Tokens.First), time.Tokens.End), 0.8m);
    }

    /// <summary>"renewed the pact before its expiration in": what only an agreement has, owned by the last one named before; null where none stands there.</summary>
    private int? ItsNoun(Mention mention)
    {
        var sentence = _context.SentenceOf(mention.Head).Tokens;
        var its = Enumerable.Range(mention.Tokens.End, sentence.End - mention.Tokens.End).FirstOrDefault(at => Lemma(at) is "its" or "it" && _context.Tree[at].Xpos == "PRP$" && at + 1 < sentence.End && _nouns.Find(Lemma(at + 1), "date") == "expiresOn", -1);
        return its < 0 || _context.In(new TokenRange(mention.Tokens.End, its)).Any(other => _context.IsA(other, Kg.Agreement) || _context.IsA(other, Kg.Law)) ? null : its + 1;
    }

    /// <summary>The noun of "the signing of", where the token before which it stands begins what is signed; -1 where none does.</summary>
    private int NounBefore(int first)
    {
        var at = first - 1;
        while (at > 0 && (_context.Tree[at].Upos is Upos.DET or Upos.ADJ || _context.Tree[at].Xpos == "PRP$"))
            at--;
        return at > 0 && Lemma(at) == "of" ? at - 1 : -1;
    }

    private bool IsToCome(Literal date) =>
        _context.Article.Published is not { } published || string.CompareOrdinal(date.LexicalForm, published.Value.ToString()[..Math.Min(date.LexicalForm.Length, published.Value.ToString().Length)]) > 0;

    /// <summary>What is to come is no fact, but that an agreement ends on a day is one already.</summary>
    private bool IsStated(int verb, string property)
    {
        if (property != "expiresOn")
            return _verbs.IsDone(verb) || IsTakenForGranted(verb);
        var isOpen = _context.Tree.Children(verb, "aux", "mark").Any(child => Lemma(child) is "if" or "unless" or "may" or "might" or "could" or "would" or "whether");
        return _context.QuotationAt(verb) is null && !isOpen && !_context.Tree.IsNegated(verb) && _context.Factuality.Of(verb) is not (FactualStatus.Said or FactualStatus.Denied);
    }

    /// <summary>"efforts to save a deal reached in 2015": the participle behind the noun holds whatever the clause around it wants, supposes or reports.</summary>
    private bool IsTakenForGranted(int verb)
    {
        var first = _context.Tree.Is(verb, "conj") ? _context.Tree[verb].Head : verb;
        return _context.Tree[verb].Xpos == "VBN" && _context.Tree.Is(first, "acl") && !_context.Tree.Is(first, "acl:relcl") && !_context.Tree.IsNegated(verb) && _context.QuotationAt(verb) is null;
    }

    /// <summary>The time of the clause: governed by the verb, or behind it before another verb, or at the start of the sentence.</summary>
    private TimeExpression? TimeOf(int verb)
    {
        var sentence = _context.SentenceOf(verb).Tokens;
        var times = _context.Document.Times.Where(time => sentence.Contains(time.Tokens.First) && time.Kind is not (TimeKind.Duration or TimeKind.Rate) && !IsOfNoun(time, sentence)).ToList();
        return times.FirstOrDefault(time => time.Tokens.First > verb && time.Tokens.First - verb <= Reach && !IsVerbBetween(verb, time.Tokens.First))
            ?? times.FirstOrDefault(time => Enumerable.Range(time.Tokens.First, time.Tokens.Length).Any(at => _context.Tree[at].Head == verb && _context.Tree.Is(at, "obl", "advmod", "nmod")))
            ?? (IsMainVerb(verb, sentence) ? times.FirstOrDefault(time => time.Tokens.First - sentence.First <= 4 && time.Tokens.End < verb && !IsModifier(time)) : null);
    }

    /// <summary>"its expiration in 2027": the time of the noun, not of the verb around it.</summary>
    private bool IsOfNoun(TimeExpression time, TokenRange sentence) =>
        Enumerable.Range(1, 2).Any(back => time.Tokens.First - back >= sentence.First && _nouns.Contains(Lemma(time.Tokens.First - back)));

    private bool IsVerbBetween(int verb, int token)
    {
        for (var at = verb + 1; at < token; at++)
        {
            if (_context.Tree[at].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "VBN" or "VBG" or "VB" && !_context.Document.Times.Any(time => time.Tokens.Contains(at)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the time stands before a noun ("the 1960 revision") and dates that alone.</summary>
    private bool IsModifier(TimeExpression time) =>
        time.Tokens.End < _context.Document.Tokens.Length && _context.Tree[time.Tokens.End].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ && _context.Tree[time.Tokens.End - 1].Upos == Upos.NUM;

    private bool IsMainVerb(int verb, TokenRange sentence)
    {
        var root = Enumerable.Range(sentence.First, sentence.Length).FirstOrDefault(at => _context.Tree.Is(at, "root"), -1);
        return root < 0 || verb == root || (_context.Tree.Is(verb, "conj") && _context.Tree[verb].Head == root);
    }

    private EdgeAssertion Edge(Mention mention, string property, Literal date, TokenRange tokens, decimal confidence) =>
        new(mention.Entity, Kg.Term(property), date, _context.EvidenceAt(tokens), confidence, _identity);

    private string Lemma(int token) => _context.Document.Tokens[token].Lemma.ToLowerInvariant();
}
