using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds what the word that reports a stance takes for its target: what it names as the object of a verb or behind a noun; else an agreement or law in what depends on it; else the thing without a name that it
/// takes; else what its clause names.
/// </summary>
internal sealed class CueTargets
{
    private const int Reach = 15;
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly StanceTargets _targets;
    private readonly StanceMatters _matters;

    public CueTargets(ArticleContext context, StanceTargets targets, StanceMatters matters)
    {
        (_context, _tree, _targets, _matters) = (context, context.Tree, targets, matters);
    }

    /// <summary>The target of the act's stance; null where the text gives none.</summary>
    public Mention? Of(SpeechAct act)
    {
        var objects = Objects(act);
        var direct = objects.Select(AtOrOwnerOfChange).FirstOrDefault(mention => mention is not null);
        if (direct is not null)
            return act.Stance is "Demanding" && _context.IsA(direct, Kg.Person) ? PactIn(act) ?? direct : direct;
        if (_tree[act.Cue].Upos == Upos.NOUN)
            return _targets.Following(act.Cue, act.Speaker) ?? objects.Select(_matters.At).FirstOrDefault(mention => mention is not null);
        var clauses = _tree.Children(act.Cue, "ccomp", "xcomp").Where(clause => clause > act.Cue).ToList();
        return PactIn(act) ?? (clauses.Count == 0 ? objects.Select(_matters.At).FirstOrDefault(mention => mention is not null) : null) ?? NamedIn(act)
            ?? clauses.Select(clause => MatterOf(clause, act.Stance is "Demanding" or "Proposing")).FirstOrDefault(mention => mention is not null) ?? objects.Select(_matters.At).FirstOrDefault(mention => mention is not null);
    }

    private List<int> Objects(SpeechAct act) =>
        [.. _tree.Children(act.Cue, "obj", "obl", "nmod", "iobj", "nsubj:pass")
            .Where(child => act.Speaker.Head != child && (child > act.Cue || _tree.Is(child, "nsubj:pass")) && Takes(act.Cue, _tree.CaseOf(child), act.Lemma))
            .OrderBy(child => _tree.Is(child, "obj") || _tree.Is(child, "nmod") ? 0 : 1)];

    private bool Takes(int cue, string preposition, string lemma) =>
        lemma.EndsWith(" " + preposition, StringComparison.Ordinal) || preposition is "" or "of" or "with" or "about" or "for" or "to" or "against" or "over" or "toward" or "towards" or "regarding" || (preposition is "on" or "at" && _tree[cue].Upos == Upos.NOUN);

    /// <summary>"a review of the treaty", "withdrawal from the pact": the thing behind an abstract noun.</summary>
    private Mention? AtOrOwnerOfChange(int token) =>
        _targets.At(token) ?? _targets.OwnerOfWords(token) ?? _tree.Children(token, "nmod").SelectMany(_tree.Conjuncts).Select(_targets.At).FirstOrDefault(mention => mention is not null)
        ?? _tree.Children(token, "nmod:poss", "compound").Select(_targets.At).FirstOrDefault(mention => mention is not null && (_context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Person)));

    /// <summary>The first agreement or law close behind the cue, in what depends on it.</summary>
    private Mention? PactIn(SpeechAct act) =>
        Inside(act).FirstOrDefault(mention => mention.Tokens.First - act.Cue <= Reach && (_context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law)));

    /// <summary>What is named as subject or object in the clause that the cue takes.</summary>
    private Mention? NamedIn(SpeechAct act) =>
        Inside(act).FirstOrDefault(mention => mention.Form is MentionForm.Name or MentionForm.Metonym && _tree.Is(mention.Head, "nsubj", "obj")
            && !_tree.Ancestors(mention.Head).TakeWhile(at => at != act.Cue).Any(at => _tree.Is(at, "acl", "advcl", "appos", "parataxis")));

    private IEnumerable<Mention> Inside(SpeechAct act)
    {
        var last = Math.Min(_tree.Subtree(act.Cue).End, _context.SentenceOf(act.Cue).Tokens.End);
        return _context.Mentions.Where(mention => mention.Tokens.First > act.Cue && mention.Tokens.End <= last && _targets.IsTarget(mention) && mention.Entity != act.Speaker.Entity && !_context.IsNested(mention));
    }

    /// <summary>"complained that the ministry was slow": the clause's subject; of a demand what is to be done something about: "demanded that they repair the road".</summary>
    private Mention? MatterOf(int clause, bool isDeed)
    {
        var subject = _tree.Children(clause, "nsubj", "nsubj:pass").Select(_matters.At);
        var thing = _tree.Children(clause, "obj").Concat(_tree.Children(clause, "obl").Where(child => _tree.CaseOf(child) is "from" or "to" or "on" or "with" or "of")).Concat(_tree.Children(clause, "xcomp").SelectMany(deed => _tree.Children(deed, "obj"))).Select(_matters.At);
        return (isDeed ? thing.Concat(subject) : subject.Concat(thing)).FirstOrDefault(mention => mention is not null);
    }
}
