using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"enacted a law to allow B to …", "passed a bill to make it possible for B to …", "signed a deal to …": what an agreement or law was made for.</summary>
internal sealed class ProvisionPurposeReader
{
    private const int Reach = 8;

    private readonly ProvisionSyntax _syntax;
    private readonly AgreementVerbs _verbs;
    private readonly LexiconTable _provisions;
    private readonly LexiconTable[] _making;

    public ProvisionPurposeReader(ProvisionSyntax syntax)
    {
        var lexicon = syntax.Context.Knowledge.Lexicon;
        _syntax = syntax;
        _verbs = new AgreementVerbs(syntax.Context);
        _provisions = lexicon["provision-verbs"];
        _making = [lexicon["enacting-verbs"], lexicon["concluding-verbs"]];
    }

    /// <summary>What the agreements and laws that are made in this sentence are made for.</summary>
    public IEnumerable<ProvisionCue> Read(TokenRange sentence)
    {
        foreach (var mention in _syntax.Context.In(sentence).Where(mention => _syntax.IsAgreement(mention) && mention.Form != MentionForm.Pronoun && !_syntax.Context.IsNested(mention)))
        {
            var made = _making.SelectMany(table => _verbs.DoneTo(mention, table)).Distinct().Where(verb => _verbs.IsDone(verb)).ToList();
            if (made.Count == 0 || To(mention, sentence) is not { } act)
                continue;
            var cue = Causative(act, made[0], sentence) ?? Plain(act, made[0], mention, sentence);
            if (cue is not null)
                yield return cue with { Agreement = mention.Entity };
        }
    }

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

        var maker = _verbs.IsPassive(made) ? _syntax.Context.Tree.Agent(made) : _syntax.Subject(made);
        return maker < 0 || maker == mention.Head ? null : new ProvisionCue("Obligation", made, maker, act);
    }
}
