using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"enacted a law to allow B to …", "passed a bill to make it possible for B to …", "signed a deal to …": what an agreement or law was made for.</summary>
internal sealed class ProvisionPurposeReader
{
    private const int Reach = 8;

    private readonly ProvisionSyntax _syntax;
    private readonly ClauseRoles _roles;
    private readonly RuleStatus _status;
    private readonly LexiconTable _provisions;
    private readonly LexiconTable[] _making;

    public ProvisionPurposeReader(ProvisionSyntax syntax)
    {
        var lexicon = syntax.Context.Knowledge.Lexicon;
        _syntax = syntax;
        _roles = new ClauseRoles(syntax.Context.Document, syntax.Context.Tree);
        _status = new RuleStatus(syntax.Context);
        _provisions = lexicon["provision-verbs"];
        _making = [lexicon["enacting-verbs"], lexicon["concluding-verbs"]];
    }

    /// <summary>What the agreements and laws that are made in this sentence are made for.</summary>
    public IEnumerable<ProvisionCue> Read(TokenRange sentence)
    {
        foreach (var mention in _syntax.Context.In(sentence).Where(mention => _syntax.IsAgreement(mention) && mention.Form != MentionForm.Pronoun && !_syntax.Context.IsNested(mention)))
        {
            var made = Enumerable.Range(sentence.First, sentence.Length).FirstOrDefault(verb => IsMade(mention, verb), -1);
            if (made < 0 || To(mention, sentence) is not { } act)
                continue;
            var cue = Causative(act, made, sentence) ?? Plain(act, made, mention, sentence);
            if (cue is not null)
                yield return cue with { Agreement = mention.Entity };
        }
    }

    /// <summary>Whether the verb tells that the agreement or law was made.</summary>
    private bool IsMade(Mention mention, int verb) =>
        _syntax[verb].Upos == Upos.VERB && _making.Any(table => table.Contains(_syntax.Lemma(verb)))
        && _roles.Patients(verb).Select(_syntax.AgreementAt).FirstOrDefault(named => named is not null) == mention && _status.Of(Telling.Announced, verb, []) == FactualStatus.Asserted;

    /// <summary>The infinitive behind the noun, over a time: "the law in 2015 to …".</summary>
    private int? To(Mention mention, TokenRange sentence)
    {
        for (var at = mention.Head + 1; at < Math.Min(mention.Head + Reach, sentence.End - 1); at++)
        {
            if (_syntax[at].Form == "to" && _syntax[at + 1].Xpos == "VB")
                return at + 1;
            var isTime = _syntax.Context.Document.Times.Any(time => time.Tokens.Contains(at));
            if (!isTime && !(_syntax[at].Upos is Upos.ADP && _syntax.Context.Document.Times.Any(time => time.Tokens.First == at + 1)))
                return null;
        }

        return null;
    }

    /// <summary>"to allow B to …", "to make it possible for B to …".</summary>
    private ProvisionCue? Causative(int verb, int made, TokenRange sentence)
    {
        var isPossible = _syntax.Lemma(verb) == "make" && verb + 3 < sentence.End && _syntax[verb + 1].Form == "it" && _syntax.Lemma(verb + 2) == "possible" && _syntax[verb + 3].Form == "for";
        var modality = isPossible ? "Right" : _provisions.Find(_syntax.Lemma(verb), "link") == "to" ? _provisions.Find(_syntax.Lemma(verb), "modality") : null;
        if (modality is null)
            return null;
        int? bearer = null;
        for (var at = isPossible ? verb + 4 : verb + 1; at < Math.Min(verb + Reach + 4, sentence.End - 1); at++)
        {
            if (_syntax[at].Form == "to" && _syntax[at + 1].Upos is Upos.VERB or Upos.AUX)
                return bearer is { } found ? new ProvisionCue(modality, made, found, at + 1) : null;
            if (NounPhraseChunker.IsHead(_syntax.Context.Document, at, sentence.End))
                bearer ??= at;
        }

        return null;
    }

    /// <summary>"signed a deal to return migrants": the duty of those who made it, or of the one behind "by".</summary>
    private ProvisionCue? Plain(int act, int made, Mention mention, TokenRange sentence)
    {
        if (_syntax.Context.IsA(mention, Kg.Law) || act > mention.Head + 2)
            return null;
        for (var at = act + 1; at < Math.Min(act + Reach, sentence.End - 2); at++)
        {
            if (_syntax[at].Form != "by")
                continue;
            for (var head = at + 1; head < Math.Min(at + 5, sentence.End); head++)
            {
                if (NounPhraseChunker.IsHead(_syntax.Context.Document, head, sentence.End))
                    return new ProvisionCue("Obligation", made, head, act);
            }
        }

        var maker = _roles.IsPassive(made) ? _syntax.Context.Tree.Agent(made) : _syntax.Subject(made);
        return maker < 0 || maker == mention.Head ? null : new ProvisionCue("Obligation", made, maker, act);
    }
}
