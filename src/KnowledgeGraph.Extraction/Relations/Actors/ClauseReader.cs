using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Whether what a verb tells is reported as done. Asks the tree, then the words before the verb, because a wrong tree must not make a fact out of a wish.</summary>
internal sealed class ClauseReader
{
    private const int MaxGap = 6;

    private readonly ArticleContext _context;
    private readonly LexiconTable _hedges;
    private readonly LexiconTable _carriedOut;

    public ClauseReader(ArticleContext context)
    {
        _context = context;
        _hedges = context.Knowledge.Lexicon["hedges"];
        _carriedOut = context.Knowledge.Lexicon["carried-out-infinitives"];
    }

    /// <summary>Whether the article reports the clause of this verb as a fact.</summary>
    public bool IsReportedAsDone(int verb) => !IsHeldBack(verb) && (_context.Factuality.IsAsserted(verb) || IsAside(verb));

    /// <summary>A relative clause behind a comma ("Iran, which …") is the writer's own, though the clause around it tells of a wish.</summary>
    private bool IsAside(int verb)
    {
        var tree = _context.Tree;
        if (_context.Factuality.Of(verb) is not (FactualStatus.Wanted or FactualStatus.Supposed))
            return false;
        var start = _context.SentenceOf(verb).Tokens.First;
        for (var at = verb - 1; at > start && verb - at <= MaxGap; at--)
        {
            if (tree[at].Xpos is "WDT" or "WP")
                return tree[at - 1].Form == ",";
            if (tree[at].Upos is not (Upos.AUX or Upos.ADV))
                return false;
        }

        return false;
    }

    /// <summary>Whether a word before the verb takes it out of what is done: a modal, a negation, a conjunction of condition, a "to" that hangs on a wish.</summary>
    private bool IsHeldBack(int verb)
    {
        var tree = _context.Tree;
        var start = _context.SentenceOf(verb).Tokens.First;
        for (var at = verb - 1; at >= start && verb - at <= MaxGap; at--)
        {
            var lemma = tree[at].Lemma.ToLowerInvariant();
            if (lemma == "to" && tree[at].Upos == Upos.PART)
                return at == start || !_carriedOut.Contains(tree[at - 1].Lemma) || IsHeldBack(at - 1);
            if (lemma is "not" or "n't" or "never" || tree[at].Xpos == "MD" || _hedges.Contains(lemma))
                return true;
            if (tree[at].Upos is not (Upos.AUX or Upos.ADV or Upos.PART))
                return IsConditional(at, start);
        }

        return false;
    }

    private bool IsConditional(int token, int start)
    {
        for (var at = token; at >= start && _context.Tree[at].Upos != Upos.PUNCT; at--)
        {
            if (_context.Tree[at].Lemma.ToLowerInvariant() is "if" or "unless" or "whether")
                return true;
        }

        return false;
    }
}
