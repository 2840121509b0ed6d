using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// What somebody says should be: "the need to change the accord", "Germany must review the pact", "they have to …". A demand or proposal on what is to be changed, else on who is to act, else on the matter that the
/// clause is about.
/// </summary>
internal sealed class NeedStances
{
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _needs;
    private readonly StanceTargets _targets;
    private readonly StanceMatters _matters;

    public NeedStances(ArticleContext context, StanceTargets targets, StanceMatters matters)
    {
        (_context, _tree, _targets, _matters) = (context, context.Tree, targets, matters);
        _needs = context.Knowledge.Lexicon["needs"];
    }

    /// <summary>The stance of the word at the token; null where it tells no need, or nothing that is needed is named.</summary>
    public StanceReading? At(int token, SpeechAct act)
    {
        if (_needs.Find(_tree[token].Lemma.ToLowerInvariant(), "stance") is not { } stance || !IsNeed(token))
            return null;
        var verb = _tree[token].Upos == Upos.AUX ? _tree[token].Head : token;
        if (verb < 0 || _tree.IsNegated(verb) || _tree.IsHypothetical(verb))
            return null;
        var range = _tree.Subtree(verb);
        var target = Enumerable.Range(range.First, range.Length).Where(i => i > token).Select(_targets.At)
            .FirstOrDefault(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law));
        if (target is null && _tree[token].Upos != Upos.NOUN)
            target = Bearer(verb, act) ?? Matter(verb);
        return target is null ? null : new StanceReading(stance, target, token);
    }

    private Mention? Bearer(int verb, SpeechAct act) =>
        _tree.Children(verb, "nsubj").Select(_context.HeadedBy).FirstOrDefault(mention => mention is { Form: MentionForm.Name or MentionForm.Metonym } && (mention.Class == Kg.Country || _context.IsA(mention, Kg.Organization))
            && act.Speakers.All(speaker => speaker.Entity != mention.Entity));

    /// <summary>"any deal must hold", "we should end the ban": the matter that is the subject, or is to be dealt with.</summary>
    private Mention? Matter(int verb)
    {
        var deed = _tree.Children(verb, "xcomp").FirstOrDefault(verb);
        return _tree.Children(verb, "nsubj", "nsubj:pass").Concat(_tree.Children(deed, "obj")).Select(_matters.Known).FirstOrDefault(mention => mention is not null);
    }

    /// <summary>A modal, a noun, or a verb with an infinitive ("have to"); "has waited" is none.</summary>
    private bool IsNeed(int token) => _tree[token].Xpos == "MD" || _tree[token].Upos == Upos.NOUN || (_tree[token].Upos == Upos.VERB && _tree.Children(token, "xcomp").Any(deed => deed > token && _tree.Children(deed, "mark").Any(mark => _tree[mark].Lemma == "to")));
}
