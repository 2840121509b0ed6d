using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What somebody is set on doing with an agreement, law or other matter: "vowed to uphold the pact", "threatens to leave the accord", "his plan to lift the ban", "we will veto the bill".</summary>
internal sealed class ResolveStances
{
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _dealings;
    private readonly LexiconTable _resolves;
    private readonly StanceTargets _targets;
    private readonly StanceMatters _matters;

    public ResolveStances(ArticleContext context, StanceTargets targets, StanceMatters matters)
    {
        (_context, _tree, _targets, _matters) = (context, context.Tree, targets, matters);
        (_dealings, _resolves) = (context.Knowledge.Lexicon["dealings"], context.Knowledge.Lexicon["resolve-verbs"]);
    }

    /// <summary>The stance of a verb or noun of resolve at the token; null where it is none, or nothing is to be done with a matter.</summary>
    public StanceReading? At(int token, string lemma)
    {
        if (!_resolves.Contains(lemma))
            return null;
        var way = _resolves.Find(lemma, "way");
        var isAgainst = way == "against" != _tree.IsNegated(token);
        var reading = _tree.Children(token, "xcomp", "ccomp", "advcl", "obl", "acl").SelectMany(_tree.Conjuncts).Where(deed => deed > token).Select(deed => Deed(deed, token, isAgainst)).FirstOrDefault(reading => reading is not null);
        return way == "propose" && reading is { Stance: "Supportive" } && !isAgainst ? reading with { Stance = "Proposing" } : reading;
    }

    /// <summary>"will veto the bill": the deed itself, told of the future.</summary>
    public StanceReading? Future(int verb) =>
        _tree[verb].Upos == Upos.VERB && _tree.Children(verb, "aux").Any(aux => _tree[aux].Lemma is "will" or "shall") ? Deed(verb, verb, isAgainst: false) : null;

    private StanceReading? Deed(int deed, int cue, bool isAgainst)
    {
        if (_dealings.Find(_tree[deed].Lemma, "stance") is not { } stance)
            return null;
        var target = _tree.Children(deed, "obj").Concat(_tree.Children(deed, "obl").Where(child => _tree.CaseOf(child) is "from" or "to" or "of" or "by" or "out" or "up" or "with")).Where(child => child > deed).Select(Target).FirstOrDefault(mention => mention is not null);
        if (target is null)
            return null;
        var turns = isAgainst != (deed != cue && _tree.IsNegated(deed)) || (deed == cue && _tree.IsNegated(deed));
        return new StanceReading(!turns ? stance : stance == "Critical" ? "Supportive" : "Critical", target, cue) { TakesTopic = false };
    }

    private Mention? Target(int token) =>
        _targets.At(token) is { } named && (_context.IsA(named, Kg.Agreement) || _context.IsA(named, Kg.Law)) ? named : _matters.Known(token);
}
