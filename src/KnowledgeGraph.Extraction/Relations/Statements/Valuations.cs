using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What single words tell of a speaker's opinion, by the list of evaluations and what negates them.</summary>
internal sealed class Valuations
{
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _words;

    public Valuations(ArticleContext context)
    {
        _tree = context.Tree;
        _words = context.Knowledge.Lexicon["evaluations"];
    }

    /// <summary>What the word says of its subject, turned round by a negation on it; null for a word that values nothing.</summary>
    public string? Of(int token)
    {
        if (_tree[token].Upos is not (Upos.ADJ or Upos.NOUN or Upos.VERB) || Key(token) is not { } key)
            return null;
        var stance = _words.Find(key, "stance")!;
        return _tree.IsNegated(token) || IsNegatedBefore(token) ? stance == "Critical" ? "Supportive" : "Critical" : stance;
    }

    /// <summary>What the word values beside its subject: "object", "follower", or null.</summary>
    public string? Reaches(int token) => Key(token) is { } key ? _words.Find(key, "of") : null;

    private string? Key(int token)
    {
        var lemma = _tree[token].Lemma.ToLowerInvariant();
        if (_tree.CaseOf(token) is { Length: > 0 } preposition && _words.Contains(preposition + " " + lemma))
            return preposition + " " + lemma;
        return _words.Contains(lemma) ? lemma : null;
    }

    /// <summary>"cannot be called a one-sided setup", "is no longer fair", "is hardly a success": a negation before the word that the tree hangs elsewhere.</summary>
    private bool IsNegatedBefore(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 5); i--)
        {
            if (_tree[i].Lemma is "not" or "n't" or "never" or "hardly" or "no" or "neither")
                return true;
            if (_tree[i].Upos is not (Upos.DET or Upos.ADV or Upos.AUX or Upos.ADJ or Upos.PART) && !(_tree[i].Upos == Upos.VERB && _tree[i].Lemma is "call" or "consider" or "be"))
                return false;
        }

        return false;
    }
}
