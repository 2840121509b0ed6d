using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The stance that the reporting word itself tells, with its target: "criticized the treaty", "called the pact unfair", "rejected the charge", "vowed to leave the accord".</summary>
internal sealed class CueStances
{
    private const int NamingReach = 24;
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly ImmutableArray<SpeechAct> _acts;
    private readonly LexiconTable _naming;
    private readonly LexiconTable _nouns;
    private readonly LexiconTable _addressing;
    private readonly StanceTargets _targets;
    private readonly StanceMatters _matters;
    private readonly CueTargets _taken;
    private readonly ResolveStances _resolves;
    private readonly Valuations _values;

    public CueStances(ArticleContext context, ImmutableArray<SpeechAct> acts)
    {
        var lexicon = context.Knowledge.Lexicon;
        (_context, _tree, _acts) = (context, context.Tree, acts);
        (_naming, _nouns) = (lexicon["naming-verbs"], lexicon["speech-nouns"]);
        _addressing = lexicon["addressing-verbs"];
        _targets = new StanceTargets(context);
        _matters = new StanceMatters(context);
        _taken = new CueTargets(context, _targets, _matters);
        _resolves = new ResolveStances(context, _targets, _matters);
        _values = new Valuations(context);
    }

    /// <summary>The stances of the act's word; null where the word tells none.</summary>
    public IReadOnlyList<StanceReading>? Of(SpeechAct act)
    {
        if (_naming.Contains(act.Lemma) && Naming(act.Cue) is { } naming)
            return [naming];
        if (act.Stance == "Denying" && Rejection(act) is { } rejection)
            return [rejection];
        if (act.Stance == "Proposing" && IsSupposition(act))
            return null;
        if (act.Stance == "Neutral" && _addressing.Contains(act.Lemma) && _addressing.Find(act.Lemma, "toward") is { } toward
            && _tree.Children(act.Cue, "obj", "iobj").Select(_targets.At).FirstOrDefault(mention => mention is not null && (mention.Class == Kg.Country || _context.IsA(mention, Kg.Organization))) is { } addressed)
            return [new StanceReading(SpeechActFinder.Name(toward), addressed, act.Cue)];
        if (act.Stance != "Neutral")
            return [new StanceReading(act.Stance, Opponent(act) ?? _taken.Of(act), act.Cue)];
        return _resolves.At(act.Cue, act.Lemma) is { } resolve ? [resolve] : null;
    }

    /// <summary>"suggested that the talks had failed", "suggested Norway was slow": what is so, not what should be.</summary>
    private bool IsSupposition(SpeechAct act) =>
        IsFiniteBehindObject(act.Cue) || _tree[act.Cue].Upos == Upos.VERB && _tree.Children(act.Cue, "ccomp").Any(clause => !_tree.Children(clause, "aux").Any(aux => _tree[aux].Lemma is "should" or "could" or "might" or "may" or "must" or "can")
            && Enumerable.Range(act.Cue + 1, Math.Max(0, clause - act.Cue)).Append(clause).Concat(_tree.Children(clause, "aux", "cop")).Any(i => _tree[i].Xpos is "VBZ" or "VBD" or "VBP" or "MD"));

    /// <summary>Whether a finite verb follows right behind what the tree takes for the object.</summary>
    private bool IsFiniteBehindObject(int verb) =>
        _tree.Children(verb, "obj").Any(child => child > verb && child + 1 < _context.SentenceOf(verb).Tokens.End && _tree[child + 1].Xpos is "VBD" or "VBZ" or "VBP" && _tree[child + 1].Upos is Upos.AUX or Upos.VERB);

    /// <summary>"called the treaty unfair": the object is the target, the predicate tells the stance.</summary>
    private StanceReading? Naming(int verb)
    {
        var named = _tree.Children(verb, "obj", "nsubj:pass").Concat(_tree.Is(verb, "acl") && _tree[verb].Head < verb && _tree[verb].Xpos == "VBN" ? [_tree[verb].Head] : []).Concat(_tree.Children(verb, "xcomp", "ccomp").SelectMany(child => _tree.Children(child, "nsubj")).Where(subject => subject > verb)).ToList();
        var target = _taken.OfParticiple(verb) ?? named.Select(_targets.AtOrOwner).FirstOrDefault(mention => mention is not null) ?? named.Select(_matters.At).FirstOrDefault(mention => mention is not null);
        var end = Math.Min(_context.SentenceOf(verb).Tokens.End, verb + NamingReach);
        for (var i = verb + 1; i < end; i++)
        {
            if (i > verb + 2 && _tree[i].Xpos is "VBD" or "VBZ" or "VBP" && !IsInRelativeClause(i, verb))
                break;
            if (_tree[i].Upos != Upos.VERB && _values.Of(i) is { } stance)
                return new StanceReading(stance, target ?? (_tree.Children(verb, "obj").Any() ? null : After(verb, i)), verb) { TakesTopic = false };
        }

        return null;
    }

    private bool IsInRelativeClause(int token, int verb) => _tree.Ancestors(token).Prepend(token).TakeWhile(at => at != verb).Any(at => _tree.Is(at, "acl"));

    private Mention? After(int verb, int end) =>
        Enumerable.Range(verb + 1, Math.Max(0, end - verb - 1)).Select(_targets.At).FirstOrDefault(mention => mention is not null && !_context.IsA(mention, Kg.Person));

    /// <summary>What a rejection is of: an agreement or law is criticized, criticism of a thing is turned into its defence, somebody's claim is denied to its owner.</summary>
    private StanceReading? Rejection(SpeechAct act)
    {
        var words = _tree.Children(act.Cue, _tree[act.Cue].Upos == Upos.NOUN ? "nmod" : "obj").SelectMany(_tree.Conjuncts).ToList();
        foreach (var child in words)
        {
            if (_context.HeadedBy(child) is { } mention && (_context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law)) && mention.Form != MentionForm.Attribute)
                return act.Lemma is "deny" or "play down" ? null : new StanceReading("Critical", mention, act.Cue);
            if (!_nouns.Contains(_tree[child].Lemma))
                continue;
            if (_targets.OwnerOfWords(child) is { } owner)
                return new StanceReading("Denying", owner, act.Cue);
            if (_tree.Children(child, "det").Any(det => _tree[det].Lemma is "the" or "this" or "that" or "these" or "those") && !_tree.Children(child, "nmod").Any() && Before(act) is { } claimant)
                return new StanceReading("Denying", claimant, act.Cue);
            if (_nouns.Find(_tree[child].Lemma, "stance") == "critical" && _targets.Following(child, act.Speaker) is { } defended)
                return new StanceReading("Supportive", defended, act.Cue);
        }

        return null;
    }

    /// <summary>"disagreed", "denied it": who spoke last before, where the word has no object of its own.</summary>
    private Mention? Opponent(SpeechAct act)
    {
        if (act.Stance != "Denying" || _tree[act.Cue].Upos != Upos.VERB || _tree.Children(act.Cue, "obj", "ccomp", "xcomp").Any(child => _tree[child].Upos != Upos.PRON))
            return null;
        return Before(act);
    }

    private Mention? Before(SpeechAct act)
    {
        var paragraph = _context.SentenceOf(act.Cue).Paragraph;
        return _acts.Where(other => other.IsVoiced && other.Cue < act.Cue && other.Speaker.Class != Kg.UnnamedSource && _context.SentenceOf(other.Cue).Paragraph >= paragraph - 1 && other.Speaker.Entity != act.Speaker.Entity).MaxBy(other => other.Cue)?.Speaker;
    }
}
