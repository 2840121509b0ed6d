using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Claims of others inside what somebody says: "said that the critics' claim that the pact is unfair is wrong" does not call the pact unfair, but the critics wrong. Read from the tree, and from the order of
/// the words, since a noun with a clause before a predicate is what parsers get wrong.
/// </summary>
internal sealed class EmbeddedClaims
{
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _verbs;
    private readonly LexiconTable _nouns;
    private readonly StanceTargets _targets;

    public EmbeddedClaims(ArticleContext context)
    {
        _tree = context.Tree;
        _verbs = context.Knowledge.Lexicon["speech-verbs"];
        _nouns = context.Knowledge.Lexicon["speech-nouns"];
        _targets = new StanceTargets(context);
    }

    /// <summary>Whether somebody else's words stand between the cue and the token.</summary>
    public bool IsEmbedded(int token, int cue, TokenRange said)
    {
        for (var at = token; at >= 0 && at != cue; at = _tree[at].Head)
        {
            var head = _tree[at].Head;
            if (head >= 0 && head != cue && said.Contains(head) && _tree.Is(at, "acl", "ccomp") && (_nouns.Contains(_tree[head].Lemma) || _verbs.Contains(_tree[head].Lemma) && !IsOwn(head)))
                return true;
        }

        return ClaimAround(token, said) is { } claim && token < claim.End;
    }

    /// <summary>Whose claim the predicate at the token is about: the owner of a noun with a "that" clause that ends before it; null where there is no such claim.</summary>
    public Mention? OwnerBefore(int token, TokenRange said) =>
        ClaimAround(token, said) is { } claim && token >= claim.End ? _targets.OwnerOfWords(claim.Noun) : null;

    /// <summary>"I think", "we believe": the speaker's own opinion.</summary>
    private bool IsOwn(int verb) => _tree.Children(verb, "nsubj").Any(subject => _tree[subject].Form is "I" or "We" or "we");

    /// <summary>The last noun of saying with "that" before the token, and where its clause ends: before the second finite verb behind "that".</summary>
    private (int Noun, int End)? ClaimAround(int token, TokenRange said)
    {
        for (var noun = token - 2; noun >= said.First; noun--)
        {
            if (_tree[noun].Upos != Upos.NOUN || !_nouns.Contains(_tree[noun].Lemma) || _tree[noun + 1].Lemma != "that")
                continue;
            var finite = Enumerable.Range(noun + 2, said.End - noun - 2).Where(i => _tree[i].Xpos is "VBZ" or "VBD" or "VBP" or "MD").Take(2).ToList();
            return finite.Count < 2 ? null : (noun, finite[1]);
        }

        return null;
    }
}
