using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"B must …", "B does not have to …", "B has the right to …"; "the promise that B will …", "B's duty to …"; "but B does not offer …".</summary>
internal sealed class ProvisionPhraseReader
{
    private const int Reach = 7;

    private readonly ProvisionSyntax _syntax;
    private readonly LexiconTable _phrases;
    private readonly LexiconTable _nouns;

    public ProvisionPhraseReader(ProvisionSyntax syntax)
    {
        _syntax = syntax;
        _phrases = syntax.Context.Knowledge.Lexicon["provision-phrases"];
        _nouns = syntax.Context.Knowledge.Lexicon["provision-nouns"];
    }

    /// <summary>What the phrase that starts at this token says of its subject; null where none starts here.</summary>
    public ProvisionCue? Read(int token, TokenRange sentence)
    {
        if (_syntax[token].Upos is not (Upos.AUX or Upos.VERB))
            return null;
        var (end, phrase) = Match(token, sentence);
        if (phrase is null)
            return _syntax.Lemma(token) == "do" ? Sequel(token, sentence) : null;
        var group = _syntax.GroupStart(token);
        var isNegated = _syntax.HasNegation(group, Math.Min(end + 1, sentence.End));
        while (end < sentence.End - 1 && _syntax[end].Upos is Upos.PART or Upos.ADV && _syntax[end].Upos != Upos.VERB)
            end++;
        if (_phrases.Find(phrase, isNegated ? "negated" : "modality") is not { } modality || end >= sentence.End || !(_syntax[end].Upos is Upos.VERB or Upos.AUX || (_syntax[end - 1].Upos is Upos.AUX or Upos.PART && _syntax[end].Xpos == "NN")) || IsHypothetical(group, token))
            return null;
        var subject = _syntax.Subject(end);
        subject = subject >= 0 && subject < token ? subject : _syntax.Subject(token);
        if (subject < 0 || _syntax.AgreementAt(subject) is not null || _syntax[end].Lemma == "be" && IsCueBehind(end, sentence))
            return null;
        return new ProvisionCue(modality, token, subject, end) { IsWeak = _phrases.Find(phrase, "strength") == "weak" };
    }

    /// <summary>"in exchange for the promise that B will …": the clause behind the noun.</summary>
    public ProvisionCue? ReadNoun(int noun, TokenRange sentence)
    {
        if (_syntax[noun].Upos != Upos.NOUN || _nouns.Find(_syntax.Lemma(noun), "modality") is not { } modality || noun + 3 >= sentence.End)
            return null;
        if (_syntax[noun + 1].Form != "that")
            return _syntax[noun + 1].Form == "to" && _syntax[noun + 2].Xpos == "VB" ? Owned(noun, modality, sentence) : null;
        for (var at = noun + 2; at < Math.Min(noun + 2 + Reach, sentence.End - 1); at++)
        {
            if (_syntax.Lemma(at) is "will" or "would" or "shall" or "can" or "may" && _syntax[at].Upos == Upos.AUX)
            {
                var act = _syntax[at + 1].Upos == Upos.PART ? at + 2 : at + 1;
                var isNegated = act == at + 2;
                return isNegated ? null : new ProvisionCue(_syntax.Lemma(at) is "can" or "may" ? "Right" : modality, noun, at - 1, act);
            }
        }

        return null;
    }

    /// <summary>"Peru's obligation to defend Chile under the treaty", "its commitment to …": known to hold, unless the sentence denies it.</summary>
    private ProvisionCue? Owned(int noun, string modality, TokenRange sentence)
    {
        var phrase = NounPhraseChunker.At(_syntax.Context.Document, noun, sentence.First);
        var owner = _syntax.Context.In(new TokenRange(Math.Max(sentence.First, phrase.Tokens.First - 1), noun)).LastOrDefault(mention => mention.Class == Kg.Country || _syntax.Context.IsA(mention, Kg.Organization));
        var verb = _syntax[noun].Head;
        return owner is null || phrase.Determiner is "no" or "a" or "any" || (verb >= 0 && _syntax.HasNegation(_syntax.GroupStart(verb), verb)) ? null : new ProvisionCue(modality, noun, owner.Head, noun + 2) { IsWeak = true };
    }

    private (int End, string? Phrase) Match(int token, TokenRange sentence)
    {
        var best = (token, (string?)null);
        var words = "";
        for (var at = token; at < Math.Min(token + Reach, sentence.End); at++)
        {
            if (at > token && (_syntax[at].Upos is Upos.DET or Upos.ADV || _syntax[at].Form is "not" or "n't" or "n’t"))
                continue;
            words += (words.Length > 0 ? " " : "") + _syntax.Lemma(at);
            if (_phrases.Contains(words))
                best = (at + 1, words);
            else if (!_phrases.Keys.Any(key => key.StartsWith(words + " ", StringComparison.Ordinal)))
                break;
        }

        return best;
    }

    /// <summary>"B does not offer the same guarantee": no duty, where the text has told a duty of the other side before.</summary>
    private ProvisionCue? Sequel(int token, TokenRange sentence)
    {
        var verb = token + 1;
        while (verb < sentence.End && _syntax[verb].Upos is Upos.PART or Upos.ADV)
            verb++;
        if (verb == token + 1 || verb >= sentence.End || _syntax[verb].Upos != Upos.VERB || !_syntax.HasNegation(token, verb) || _syntax[token].Form is not ("does" or "do"))
            return null;
        var (_, phrase) = Match(verb, sentence);
        var subject = _syntax.Subject(verb);
        return phrase is not null || subject < 0 ? null : new ProvisionCue("Exemption", token, subject, verb) { IsSequel = true };
    }

    /// <summary>"must be allowed to" is read at "allowed".</summary>
    private bool IsCueBehind(int token, TokenRange sentence) =>
        token + 1 < sentence.End && _syntax.Context.Knowledge.Lexicon["provision-verbs"].Contains(_syntax.Lemma(token + 1));

    private bool IsHypothetical(int group, int token) =>
        Enumerable.Range(group, token - group).Any(at => _syntax.Lemma(at) is "would" or "could" or "might" or "to" || (_syntax.Lemma(at) is "may" or "will" && at != token));
}
