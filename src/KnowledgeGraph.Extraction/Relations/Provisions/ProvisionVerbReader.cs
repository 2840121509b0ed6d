using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"The treaty requires B to …", "B is required to …", "grants B the right to …", "bars B from …".</summary>
internal sealed class ProvisionVerbReader
{
    private const int Reach = 12;

    private readonly ProvisionSyntax _syntax;
    private readonly LexiconTable _verbs;
    private readonly LexiconTable _nouns;

    public ProvisionVerbReader(ProvisionSyntax syntax)
    {
        _syntax = syntax;
        _verbs = syntax.Context.Knowledge.Lexicon["provision-verbs"];
        _nouns = syntax.Context.Knowledge.Lexicon["provision-nouns"];
    }

    /// <summary>What the verb at this token says; null where it says nothing of the kind.</summary>
    public ProvisionCue? Read(int verb, TokenRange sentence)
    {
        var key = _verbs.Contains(_syntax.Lemma(verb)) ? _syntax.Lemma(verb) : _syntax[verb].Form.ToLowerInvariant();
        if (_verbs.Find(key, "link") is not { } link || !(_syntax.IsVerb(verb) || _syntax[verb].Upos == Upos.ADJ))
            return null;
        var group = _syntax.GroupStart(verb);
        var isNegated = _syntax.HasNegation(group, verb);
        if (_verbs.Find(key, isNegated ? "negated" : "modality") is not { } modality || IsHypothetical(group, verb))
            return null;
        var isPassive = _syntax[verb].Upos == Upos.ADJ || HasBe(group, verb) || (_syntax.IsPassive(verb) && link != "object");
        return isPassive ? Passive(verb, sentence, modality, link) : Active(verb, sentence, modality, link, isNegated);
    }

    private ProvisionCue? Passive(int verb, TokenRange sentence, string modality, string link)
    {
        if (link is "right" or "object" || !HasBe(_syntax.GroupStart(verb), verb) || Act(verb, verb + 1, sentence, link) is not { } act)
            return null;
        var subject = _syntax.Subject(verb);
        return subject < 0 || _syntax.AgreementAt(subject) is not null ? null : new ProvisionCue(modality, verb, subject, act);
    }

    private ProvisionCue? Active(int verb, TokenRange sentence, string modality, string link, bool isNegated)
    {
        var subject = _syntax.Subject(verb);
        var agreement = _syntax.AgreementSubject(verb)?.Entity;
        if (link == "object")
            return Renounced(verb, sentence, modality, subject, agreement);
        if (agreement is null || Object(verb, sentence) is not { } bearer)
            return null;
        if (link != "right")
            return Act(verb, bearer + 1, sentence, link) is { } act ? new ProvisionCue(modality, verb, bearer, act) { Agreement = agreement } : null;
        for (var noun = bearer + 1; noun < Math.Min(bearer + 6, sentence.End - 2); noun++)
        {
            if (_nouns.Find(_syntax.Lemma(noun), "modality") is { } granted && !isNegated && _syntax.Lemma(noun + 1) is "to" or "of")
                return new ProvisionCue(granted, verb, bearer, noun + 2) { Agreement = agreement };
        }

        return null;
    }

    /// <summary>"a constitution that renounces war": what is renounced is what its country must not do.</summary>
    private ProvisionCue? Renounced(int verb, TokenRange sentence, string modality, int subject, Entity? agreement)
    {
        if (verb + 1 >= sentence.End || _syntax[verb + 1].Upos is not (Upos.NOUN or Upos.DET or Upos.ADJ))
            return null;
        return agreement is not null ? new ProvisionCue(modality, verb, -1, verb + 1) { Agreement = agreement }
            : subject >= 0 ? new ProvisionCue(modality, verb, subject, verb + 1) { IsWeak = true } : null;
    }

    /// <summary>Head of the noun phrase behind the verb.</summary>
    private int? Object(int verb, TokenRange sentence)
    {
        for (var at = verb + 1; at < Math.Min(verb + Reach, sentence.End); at++)
        {
            if (_syntax.Context.Covering(at) is { } named && named.Form == MentionForm.Name && named.Tokens.First == at && named.Class == Kg.Country && !IsPossessor(named.Tokens.End - 1, sentence) && _syntax[Math.Min(named.Tokens.End, sentence.End - 1)].Upos is not (Upos.NOUN or Upos.PROPN))
                return named.Head;
            if (_syntax[at].Upos == Upos.PRON && _syntax[at].Xpos == "PRP")
                return at;
            if (NounPhraseChunker.IsHead(_syntax.Context.Document, at, sentence.End) && !IsPossessor(at, sentence))
                return at;
            if (_syntax[at].Upos is Upos.VERB && _syntax[at].Xpos is not ("VBN" or "VBG") || _syntax[at].Upos is Upos.ADP or Upos.SCONJ or Upos.AUX)
                return null;
        }

        return null;
    }

    private bool IsPossessor(int token, TokenRange sentence) => token + 1 < sentence.End && _syntax[token + 1].Form is "'s" or "’s" or "'" or "’";

    /// <summary>First token of what is to be done: behind "to" or "from", over a "by …" and what belongs to the noun before it.</summary>
    private int? Act(int verb, int from, TokenRange sentence, string link)
    {
        for (var at = from; at < Math.Min(from + Reach, sentence.End - 1); at++)
        {
            var next = _syntax[at + 1];
            if (link == "to" && _syntax[at].Form == "to" && (next.Upos is Upos.VERB or Upos.AUX or Upos.ADV || next.Xpos is "VB" or "VBG"))
                return at + 1;
            if (link == "from" && (_syntax[at].Form == "from" || (_syntax[at].Form == "to" && next.Xpos == "VB")))
                return at + 1;
            if (_syntax[at].Form is ";" or ":" || (_syntax[at].Upos == Upos.VERB && at > from + 1 && _syntax[at].Xpos is not ("VBN" or "VBG")) || (_syntax[at].Form == "," && at == from && link == "from"))
                return null;
        }

        return null;
    }

    private bool HasBe(int group, int verb)
    {
        for (var at = group; at < verb; at++)
        {
            if (_syntax.Lemma(at) is "be" or "'s" or "'re" or "’s" or "’re")
                return true;
        }

        return _syntax[verb].Xpos == "VBN" && _syntax.Context.Tree.Children(verb, "aux:pass", "nsubj:pass").Any();
    }

    private bool IsHypothetical(int group, int verb) =>
        Enumerable.Range(group, verb - group).Any(at => _syntax.Lemma(at) is "would" or "could" or "might" or "should" || (_syntax.Lemma(at) == "to" && at == verb - 1));
}
