using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"The treaty stipulates that B bears …", "stipulates B's duty to …"; ", while C provides …" behind them.</summary>
internal sealed class ProvisionStatementReader
{
    private const int Reach = 9;

    private readonly ProvisionSyntax _syntax;
    private readonly ProvisionPhraseReader _phrases;
    private readonly ProvisionVerbReader _verbs;
    private readonly LexiconTable _statements;
    private readonly LexiconTable _nouns;

    public ProvisionStatementReader(ProvisionSyntax syntax, ProvisionVerbReader verbs, ProvisionPhraseReader phrases)
    {
        _syntax = syntax;
        _verbs = verbs;
        _phrases = phrases;
        _statements = syntax.Context.Knowledge.Lexicon["provision-statements"];
        _nouns = syntax.Context.Knowledge.Lexicon["provision-nouns"];
    }

    /// <summary>What the agreement says by this verb, in the order of the text.</summary>
    public IEnumerable<ProvisionCue> Read(int verb, TokenRange sentence)
    {
        if (!_statements.Contains(_syntax.Lemma(verb)) || !_syntax.IsVerb(verb) || _syntax.AgreementSubject(verb)?.Entity is not { } agreement)
            yield break;
        var found = That(verb, sentence) is { } that ? Clause(that + 1, verb, sentence) : Noun(verb, sentence);
        if (found is null)
            yield break;
        yield return found with { Agreement = agreement, IsWeak = false };
        if (Contrast(found.Act, verb, sentence) is { } contrast)
            yield return contrast with { Agreement = agreement };
    }

    private int? That(int verb, TokenRange sentence)
    {
        for (var at = verb + 1; at < Math.Min(verb + 4, sentence.End); at++)
        {
            if (_syntax[at].Form == "that" && _syntax[at].Upos is Upos.SCONJ or Upos.PRON)
                return at;
        }

        return null;
    }

    /// <summary>The first verb of the clause with its auxiliary; a plain present says a duty.</summary>
    private ProvisionCue? Clause(int first, int cue, TokenRange sentence)
    {
        for (var at = first + 1; at < Math.Min(first + Reach + 4, sentence.End); at++)
        {
            if (_verbs.Read(at, sentence) is { Agreement: null } verb)
                return verb with { Cue = cue };
            if (_phrases.Read(at, sentence) is { IsSequel: false } phrase)
                return phrase with { Cue = cue };
            if (_syntax[at].Upos == Upos.VERB && _syntax[at].Xpos is "VBZ" or "VBP" or "VB" && Head(first, at) is { } bearer && bearer < at)
                return new ProvisionCue("Obligation", cue, bearer, at);
        }

        return null;
    }

    /// <summary>"stipulates the Danish duty to …", "provides for B's right to …", "the obligation of B to …".</summary>
    private ProvisionCue? Noun(int verb, TokenRange sentence)
    {
        for (var noun = verb + 1; noun < Math.Min(verb + Reach, sentence.End - 2); noun++)
        {
            if (_nouns.Find(_syntax.Lemma(noun), "modality") is not { } modality || _syntax[noun].Upos != Upos.NOUN)
                continue;
            var owner = Country(new TokenRange(verb + 1, noun));
            var to = noun + 1;
            if (owner is null && _syntax[to].Form == "of")
            {
                owner = Country(new TokenRange(to, Math.Min(to + 5, sentence.End)));
                to = owner?.Tokens.End ?? to;
            }

            return owner is not null && to + 1 < sentence.End && _syntax[to].Form == "to" ? new ProvisionCue(modality, verb, owner.Head, to + 1) : null;
        }

        return null;
    }

    /// <summary>", while C provides bases": the other side's part of what the agreement says.</summary>
    private ProvisionCue? Contrast(int act, int cue, TokenRange sentence)
    {
        for (var at = act; at < sentence.End - 2; at++)
        {
            if (_syntax[at].Form is not ("while" or "whereas"))
                continue;
            for (var verb = at + 2; verb < Math.Min(at + Reach, sentence.End); verb++)
            {
                if (_syntax[verb].Upos == Upos.VERB && _syntax[verb].Xpos is "VBZ" or "VBP" && Head(at + 1, verb) is { } bearer)
                    return new ProvisionCue("Obligation", cue, bearer, verb);
            }
        }

        return null;
    }

    private Mention? Country(TokenRange tokens) => _syntax.Context.In(tokens).FirstOrDefault(mention => mention.Class == Kg.Country || _syntax.Context.IsA(mention, Kg.Organization));

    /// <summary>Head of the noun phrase between the two tokens.</summary>
    private int? Head(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (NounPhraseChunker.IsHead(_syntax.Context.Document, at, end) && !(at + 1 < end && _syntax[at + 1].Form is "'s" or "’s"))
                return at;
        }

        return null;
    }
}
