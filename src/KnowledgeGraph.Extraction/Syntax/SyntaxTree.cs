using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The dependency trees of a document with their downward edges: what a rule asks of a sentence.</summary>
internal sealed class SyntaxTree
{
    private readonly AnnotatedDocument _document;
    private readonly ImmutableArray<int>[] _children;
    private readonly int[] _sentenceOf;

    public SyntaxTree(AnnotatedDocument document)
    {
        _document = document;
        var children = new List<int>[document.Tokens.Length];
        for (var i = 0; i < children.Length; i++)
            children[i] = [];
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Head >= 0)
                children[document.Tokens[i].Head].Add(i);
        }

        _children = [.. children.Select(list => list.ToImmutableArray())];
        _sentenceOf = new int[document.Tokens.Length];
        for (var s = 0; s < document.Sentences.Length; s++)
            Array.Fill(_sentenceOf, s, document.Sentences[s].Tokens.First, document.Sentences[s].Tokens.Length);
    }

    /// <summary>The token at that index.</summary>
    public Token this[int token] => _document.Tokens[token];

    /// <summary>Index of the sentence that the token stands in.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The tokens that this one governs, in order.</summary>
    public ImmutableArray<int> Children(int token) => _children[token];

    /// <summary>The governed tokens whose relation is one of <paramref name="deprels"/>; a relation without subtype covers its subtypes.</summary>
    public IEnumerable<int> Children(int token, params string[] deprels) => _children[token].Where(child => Is(child, deprels));

    /// <summary>Whether the token's relation to its head is one of <paramref name="deprels"/>; a relation without subtype covers its subtypes.</summary>
    public bool Is(int token, params string[] deprels)
    {
        var found = this[token].Deprel;
        foreach (var wanted in deprels)
        {
            if (found == wanted || (found.Length > wanted.Length && found[wanted.Length] == ':' && found.StartsWith(wanted, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>The tokens from this one's head up to the root of the sentence.</summary>
    public IEnumerable<int> Ancestors(int token)
    {
        for (var at = this[token].Head; at >= 0; at = this[at].Head)
            yield return at;
    }

    /// <summary>The shortest run of tokens that holds this one and all it governs, directly or not.</summary>
    public TokenRange Subtree(int token)
    {
        var (first, last) = (token, token);
        var open = new Stack<int>([token]);
        while (open.TryPop(out var at))
        {
            first = Math.Min(first, at);
            last = Math.Max(last, at);
            foreach (var child in _children[at])
                open.Push(child);
        }

        return new TokenRange(first, last + 1);
    }

    /// <summary>Whether <paramref name="ancestor"/> governs <paramref name="token"/>, directly or not, or is the same token.</summary>
    public bool Governs(int ancestor, int token) => ancestor == token || Ancestors(token).Contains(ancestor);

    /// <summary>
    /// The token that is the subject of this verb: its own, or, for an open complement, a second conjunct or a participle, that of the verb it hangs on. -1 where there is none.
    /// </summary>
    public int Subject(int verb)
    {
        for (var depth = 0; depth < 6; depth++)
        {
            var own = Children(verb, "nsubj", "csubj").FirstOrDefault(-1);
            if (own >= 0)
                return own;
            var head = this[verb].Head;
            if (head < 0)
                return -1;
            if (Is(verb, "acl"))
                return Is(verb, "acl:relcl") && Children(verb, "nsubj").Any() ? -1 : head;
            if (!Is(verb, "xcomp", "conj", "advcl", "aux", "cop", "parataxis"))
                return -1;
            if (Is(verb, "xcomp") && Children(head, "obj").FirstOrDefault(-1) is >= 0 and var obj)
                return obj;
            verb = head;
        }

        return -1;
    }

    /// <summary>Whether the verb, or the auxiliary before it, is negated: "not", "n't", "never", "no longer".</summary>
    public bool IsNegated(int verb) =>
        _children[verb].Any(child => this[child].Lemma is "not" or "n't" or "never" or "neither" or "no" && Is(child, "advmod", "det", "cc", "advmod:neg"));

    /// <summary>Whether the token stands under a condition or question: "if the pact is unfair", "whether …".</summary>
    public bool IsHypothetical(int token) =>
        Ancestors(token).Prepend(token).TakeWhile(at => !Is(at, "root", "ccomp")).Any(at => Children(at, "mark").Any(mark => this[mark].Lemma is "if" or "whether" or "unless"));

    /// <summary>Whether the verb is a passive participle with its auxiliary, or a bare participle that modifies a noun.</summary>
    public bool IsPassive(int verb) =>
        Children(verb, "nsubj:pass", "aux:pass").Any() || (this[verb].Xpos == "VBN" && Is(verb, "acl") && !Is(verb, "acl:relcl"));

    /// <summary>The noun of the "by" phrase of a passive, -1 where there is none.</summary>
    public int Agent(int verb) =>
        Children(verb, "obl:agent").Concat(Children(verb, "obl", "nmod").Where(child => CaseOf(child) == "by")).FirstOrDefault(-1);

    /// <summary>The lower-cased preposition of a nominal ("of", "between"), empty where there is none.</summary>
    public string CaseOf(int token) => Children(token, "case").Where(child => this[child].Lemma is not "'s" and not "’s").Select(child => this[child].Lemma).FirstOrDefault("");

    /// <summary>The token and its conjuncts, in order.</summary>
    public IEnumerable<int> Conjuncts(int token) => Children(token, "conj").Prepend(token);

    /// <summary>Whether a comma joins names ("Peru, Chile and Fiji"), and does not end the phrase before it ("under the pact with Peru, Chile must …").</summary>
    public bool IsListComma(int token)
    {
        for (var at = token + 1; at < _document.Tokens.Length && at - token <= 14; at++)
        {
            if (this[at].Upos == Upos.CCONJ)
                return true;
            if (!(this[at].Upos is Upos.PROPN or Upos.DET or Upos.ADJ or Upos.NOUN || this[at].Form is "," or "."))
                return false;
        }

        return false;
    }

    /// <summary>The text from the first to the last of these tokens, as printed.</summary>
    public string TextOf(TokenRange range) => range.Length == 0 ? "" : _document.TextOf(SpanOf(range));

    /// <summary>Where these tokens stand in the text.</summary>
    public TextSpan SpanOf(TokenRange range) => new(this[range.First].Span.Start, this[range.End - 1].Span.End);
}
