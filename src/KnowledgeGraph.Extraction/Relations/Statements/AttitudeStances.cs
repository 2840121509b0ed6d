using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What speakers say of their own attitude: "we welcome the ruling", "I am grateful for the support", "Norway is committed to the pact".</summary>
internal sealed class AttitudeStances
{
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly SpeechVerbs _verbs;
    private readonly LexiconTable _attitudes;
    private readonly StanceTargets _targets;
    private readonly StanceMatters _matters;
    private readonly CueTargets _taken;
    private readonly ResolveStances _resolves;

    public AttitudeStances(ArticleContext context, StanceTargets targets, StanceMatters matters)
    {
        (_context, _tree, _targets, _matters) = (context, context.Tree, targets, matters);
        _verbs = new SpeechVerbs(context);
        _attitudes = context.Knowledge.Lexicon["attitudes"];
        _taken = new CueTargets(context, targets, matters);
        _resolves = new ResolveStances(context, targets, matters);
    }

    /// <summary>The attitude that the word at the token tells of the speaker; null where it tells none, or of somebody else.</summary>
    public StanceReading? At(int token, SpeechAct act)
    {
        if (_tree[token].Upos is not (Upos.VERB or Upos.ADJ) || _tree.Is(token, "amod") || _tree.IsHypothetical(token) || !IsOwn(token, act))
            return null;
        return Listed(token, act) ?? _resolves.At(token, _tree[token].Lemma.ToLowerInvariant()) ?? _resolves.Future(token) ?? Verb(token, act);
    }

    /// <summary>"committed to the pact", "worried about the ruling": an attitude of the list with what its preposition takes.</summary>
    private StanceReading? Listed(int token, SpeechAct act)
    {
        var word = (_tree[token].Upos == Upos.VERB && _tree.Children(token, "cop", "aux:pass").Any() ? _tree[token].Form : _tree[token].Lemma).ToLowerInvariant();
        foreach (var child in _tree.Children(token, "obl", "obj", "nmod", "xcomp", "advcl").Where(child => child > token))
        {
            var link = _tree.Is(child, "xcomp", "advcl") ? "to" : _tree.CaseOf(child);
            if (_attitudes.Find(link.Length == 0 ? word : word + " " + link, "stance") is { } stance && Target(child, act) is { } target)
                return _tree.IsNegated(token) && stance == "Critical" ? null : new StanceReading(Turned(stance, token), target, token);
        }

        return null;
    }

    /// <summary>"we support the pact": a verb of saying that tells a stance.</summary>
    private StanceReading? Verb(int token, SpeechAct act)
    {
        if (_tree[token].Upos != Upos.VERB || _verbs.At(token) is not { } lemma || _verbs.Stance(token, lemma) is null or "neutral" || _verbs.OnlyQuotes(lemma))
            return null;
        var stance = lemma == "reject" ? "Critical" : SpeechActFinder.Name(_verbs.Stance(token, lemma));
        return _taken.Of(act with { Cue = token, Lemma = lemma, Stance = stance }) is { } target && act.Speakers.All(speaker => speaker.Entity != target.Entity) ? new StanceReading(Turned(stance, token), target, token) : null;
    }

    private Mention? Target(int token, SpeechAct act)
    {
        if (_tree[token].Upos == Upos.VERB)
            return _tree.Children(token, "obj").Select(thing => Target(thing, act)).FirstOrDefault(mention => mention is not null);
        return (_targets.AtOrOwner(token) ?? _matters.At(token)) is { Form: not MentionForm.Pronoun } target && act.Speakers.All(speaker => speaker.Entity != target.Entity) ? target : null;
    }

    private string Turned(string stance, int token) => !_tree.IsNegated(token) ? stance : stance switch
    {
        "Supportive" => "Critical",
        "Critical" or "Denying" => "Supportive",
        _ => "Denying",
    };

    /// <summary>Whether the subject is the speaker: "I", "we", "our way of …", a pronoun or name for the speaker, or the country that the speaker has an office of.</summary>
    private bool IsOwn(int token, SpeechAct act)
    {
        var head = _tree[token].Head;
        if (_tree.Is(token, "acl", "advcl") && head >= 0 && _tree[token].Xpos == "VBG" && _tree.Children(head, "nmod:poss").Any(owner => _tree[owner].Lemma is "our" or "my" or "we" or "I"))
            return IsDirect(token, act);
        var subject = _tree.Children(token, "nsubj", "nsubj:pass").Concat(_tree.Is(token, "xcomp", "conj") && head >= 0 ? _tree.Children(head, "nsubj") : []).FirstOrDefault(-1);
        if (subject < 0 || subject > token)
            return false;
        if (_tree[subject].Form is "I" or "We" or "we")
            return IsDirect(subject, act);
        return _context.HeadedBy(subject) is { } mention && act.Speakers.Any(speaker => speaker.Entity == mention.Entity || SpeaksFor(speaker, mention));
    }

    /// <summary>Whether the word is direct speech: between quotation marks, or in a turn of an interview.</summary>
    private bool IsDirect(int token, SpeechAct act) => _context.QuotationAt(token) is not null || (act.OnlyQuotes && act.Lemma.Length == 0);

    /// <summary>"Polish Foreign Minister Jan Nowak said Warsaw wanted …": an office of that country stands right before the speaker's name somewhere, or right behind it.</summary>
    private bool SpeaksFor(Mention speaker, Mention country) =>
        country.Class == Kg.Country && country.Entity.Country is { } code && _context.Mentions.Any(name => name.Entity == speaker.Entity && name.Form == MentionForm.Name
            && _context.Mentions.Any(office => office.Class == Kg.Office && office.Entity.Country == code && (office.Tokens.End == name.Tokens.First || office.Tokens.First - name.Tokens.End is 1 or 2)));
}
