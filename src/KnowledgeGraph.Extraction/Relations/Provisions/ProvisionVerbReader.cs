using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"The treaty requires B to …", "B is required to …", "grants B the right to …", "bars B from …".</summary>
internal sealed class ProvisionVerbReader
{
    private const int Reach = 12;

    private readonly ProvisionSyntax _syntax;
    private readonly LexiconTable _verbs;
    private readonly LexiconTable _nouns;
    private readonly LexiconTable _granted;

    public ProvisionVerbReader(ProvisionSyntax syntax)
    {
        _syntax = syntax;
        _verbs = syntax.Context.Knowledge.Lexicon["provision-verbs"];
        _nouns = syntax.Context.Knowledge.Lexicon["provision-nouns"];
        _granted = syntax.Context.Knowledge.Lexicon["granted-nouns"];
    }

    /// <summary>What the verb at this token says; null where it says nothing of the kind.</summary>
    public ProvisionCue? Read(int verb, TokenRange sentence)
    {
        var key = Key(verb, sentence);
        if (_verbs.Find(key, "link") is not { } link || !(_syntax.IsVerb(verb) || _syntax[verb].Upos == Upos.ADJ))
            return null;
        var group = _syntax.GroupStart(verb);
        var isNegated = _syntax.HasNegation(group, verb) || _syntax.IsNothing(_syntax.Subject(verb));
        if (_verbs.Find(key, isNegated ? "negated" : "modality") is not { } modality || IsHypothetical(group, verb))
            return null;
        var isPassive = _syntax[verb].Upos == Upos.ADJ || HasBe(group, verb) || (_syntax.IsPassive(verb) && link is not ("object" or "limit"));
        return isPassive ? Passive(verb, sentence, modality, link) : Active(verb, sentence, modality, link, isNegated);
    }

    /// <summary>The verb as the word list has it: with the preposition behind it ("call for"), by lemma, or by form.</summary>
    private string Key(int verb, TokenRange sentence)
    {
        if (verb + 1 < sentence.End && $"{_syntax.Lemma(verb)} {_syntax[verb + 1].Form}" is var phrase && _verbs.Contains(phrase))
            return phrase;
        return _verbs.Contains(_syntax.Lemma(verb)) ? _syntax.Lemma(verb) : _syntax[verb].Form.ToLowerInvariant();
    }

    private ProvisionCue? Passive(int verb, TokenRange sentence, string modality, string link)
    {
        if (link == "right" && HasBe(_syntax.GroupStart(verb), verb) && Granted(verb, verb, sentence) is { } granted)
            return _syntax.Subject(verb) is >= 0 and var holder && _syntax.AgreementAt(holder) is null ? granted with { Bearer = holder } : null;
        if (link is "right" or "object" or "limit" || !HasBe(_syntax.GroupStart(verb), verb) || Act(verb, verb + 1, sentence, link) is not { } act)
            return null;
        var subject = _syntax.Subject(verb);
        return subject < 0 || _syntax.AgreementAt(subject) is not null ? null : new ProvisionCue(modality, verb, subject, act);
    }

    private ProvisionCue? Active(int verb, TokenRange sentence, string modality, string link, bool isNegated)
    {
        var subject = _syntax.Subject(verb);
        var agreement = _syntax.AgreementSubject(verb)?.Entity;
        if (link == "limit")
            return agreement is not null && Limited(verb, sentence) is { } limited ? new ProvisionCue(modality, verb, limited, verb) { Agreement = agreement } : null;
        if (link == "object")
            return Renounced(verb, sentence, modality, subject, agreement);
        if (agreement is null || Object(verb, sentence) is not { } bearer)
            return null;
        if (link != "right")
            return Act(verb, bearer + 1, sentence, link) is { } act ? new ProvisionCue(modality, verb, bearer, act) { Agreement = agreement } : null;
        return isNegated || Granted(verb, bearer, sentence) is not { } found ? null : found with { Bearer = bearer, Agreement = agreement };
    }

    /// <summary>The right or duty, or what may be had, behind the verb: "the right to patrol", "access to two ports". The bearer is left to the caller.</summary>
    private ProvisionCue? Granted(int verb, int bearer, TokenRange sentence)
    {
        for (var noun = bearer + 1; noun < Math.Min(bearer + 6, sentence.End - 2); noun++)
        {
            if (_nouns.Find(_syntax.Lemma(noun), "modality") is { } modality && _syntax.Lemma(noun + 1) is "to" or "of")
                return new ProvisionCue(modality, verb, bearer, noun + 2);
            if (_syntax[noun].Upos == Upos.NOUN && _granted.Contains(_syntax.Lemma(noun)) && _syntax.Lemma(noun + 1) is "to" or "of" or "over" or "from" or "through" or "in")
                return new ProvisionCue("Right", verb, bearer, noun);
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

    /// <summary>"restricts the Peruvian fishing fleet", "caps Peru's catch": the country whose thing is limited; null where none is named.</summary>
    private int? Limited(int verb, TokenRange sentence)
    {
        for (var at = verb + 1; at < Math.Min(verb + 6, sentence.End); at++)
        {
            if (_syntax.Context.Covering(at) is { } owner && owner.Class == Kg.Country)
                return owner.Form == MentionForm.Attribute || IsPossessor(owner.Tokens.End - 1, sentence) || owner.Form == MentionForm.Pronoun ? owner.Head : null;
            if (_syntax[at].Upos is not (Upos.DET or Upos.ADJ or Upos.NUM))
                return null;
        }

        return null;
    }

    /// <summary>Head of the noun phrase behind the verb.</summary>
    private int? Object(int verb, TokenRange sentence)
    {
        for (var at = verb + 1; at < Math.Min(verb + Reach, sentence.End); at++)
        {
            if (_syntax.Context.Covering(at) is { } named && named.Form == MentionForm.Name && named.Tokens.First == at && named.Class == Kg.Country && !IsPossessor(named.Tokens.End - 1, sentence) && (_syntax[Math.Min(named.Tokens.End, sentence.End - 1)].Upos is not (Upos.NOUN or Upos.PROPN) || _granted.Contains(_syntax.Lemma(named.Tokens.End))))
                return named.Head;
            if (_syntax[at].Upos == Upos.PRON && _syntax[at].Xpos == "PRP")
                return at;
            if (NounPhraseChunker.IsHead(_syntax.Context.Document, at, sentence.End) && !IsPossessor(at, sentence))
                return _granted.Contains(_syntax.Lemma(at)) && at - 1 > verb && _syntax[at - 1].Xpos is "NNS" or "NNPS" ? at - 1 : at;
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
                return OfDuty(at + 1, sentence) ?? at + 1;
            if (_syntax[at].Form is ";" or ":" || (_syntax[at].Upos == Upos.VERB && at > from + 1 && _syntax[at].Xpos is not ("VBN" or "VBG")) || (_syntax[at].Form == "," && at == from && link == "from"))
                return null;
        }

        return null;
    }

    /// <summary>"from the duty to pay": what is behind the noun.</summary>
    private int? OfDuty(int first, TokenRange sentence)
    {
        for (var at = first; at < Math.Min(first + 4, sentence.End - 2); at++)
        {
            if (_nouns.Find(_syntax.Lemma(at), "modality") == "Obligation" && _syntax[at].Upos == Upos.NOUN)
                return _syntax[at + 1].Form is "to" or "of" ? at + 2 : null;
            if (_syntax[at].Upos is not (Upos.DET or Upos.ADJ or Upos.PRON or Upos.NOUN))
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
