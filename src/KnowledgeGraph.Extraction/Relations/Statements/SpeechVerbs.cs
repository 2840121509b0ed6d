namespace KnowledgeGraph.Extraction;

/// <summary>The word lists of verbs that report speech, as one question: what does this verb report?</summary>
internal sealed class SpeechVerbs
{
    private readonly ArticleContext _context;
    private readonly LexiconTable _speech;
    private readonly LexiconTable _quoting;
    private readonly LexiconTable _wishing;

    public SpeechVerbs(ArticleContext context)
    {
        _context = context;
        _speech = context.Knowledge.Lexicon["speech-verbs"];
        _quoting = context.Knowledge.Lexicon["quote-verbs"];
        _wishing = context.Knowledge.Lexicon["wish-verbs"];
    }

    /// <summary>The verb at the token as the lists write it, with the particle behind it where a list has both ("call for"); null where no list has it.</summary>
    public string? At(int verb)
    {
        var tree = _context.Tree;
        var lemma = Lemma(verb);
        var particles = tree.Children(verb, "compound:prt").Prepend(verb + 1).Where(next => next < _context.Document.Tokens.Length);
        return particles.Select(next => lemma + " " + tree[next].Lemma.ToLowerInvariant()).FirstOrDefault(Contains) ?? (Contains(lemma) || IsWish(verb, lemma) ? lemma : null);
    }

    /// <summary>The lemma; of a word tagged as a noun, what it would be as a verb ("says").</summary>
    public string Lemma(int verb)
    {
        var token = _context.Tree[verb];
        if (token.Upos == Language.Upos.VERB)
            return token.Lemma.ToLowerInvariant();
        var form = token.Form.ToLowerInvariant();
        return form.EndsWith('s') ? form[..^1] : form;
    }

    /// <summary>What the verb tells of the speaker's stance, as the lists write it; null for nothing.</summary>
    public string? Stance(int verb, string lemma) => IsWish(verb, lemma) ? _wishing.Find(lemma, "stance") : _speech.Contains(lemma) ? _speech.Find(lemma, "stance") : null;

    /// <summary>Whether it tells of speech only beside a quotation.</summary>
    public bool OnlyQuotes(string lemma) => _quoting.Contains(lemma) || Speaker(lemma) == "none";

    /// <summary>Whether it tells of words only where a person is the subject.</summary>
    public bool NeedsPerson(string lemma) => Speaker(lemma) is "person" or "matter";

    /// <summary>Whether a country or organization as subject will do where the object is an agreement, law or other matter.</summary>
    public bool TakesMatter(string lemma) => Speaker(lemma) == "matter";

    private string? Speaker(string lemma) => _speech.Contains(lemma) ? _speech.Find(lemma, "speaker") : null;

    private bool Contains(string lemma) => _speech.Contains(lemma) || _quoting.Contains(lemma);

    /// <summary>"wants the allies to pay", "wanted it doubled", "wants to see them pay", "asked that it be stopped": somebody else is to act.</summary>
    private bool IsWish(int verb, string lemma) => _wishing.Contains(lemma) && (IsWishToSee(verb) || IsSubjunctive(verb) || IsOthersDeed(verb));

    private bool IsWishToSee(int verb) =>
        _context.Tree.Children(verb, "xcomp").Any(deed => _context.Tree[deed].Lemma == "see" && _context.Tree.Children(deed, "obj").Any());

    private bool IsSubjunctive(int verb) =>
        _context.Tree.Children(verb, "ccomp").Any(deed => _context.Tree.Children(deed, "mark").Any(mark => _context.Tree[mark].Lemma == "that")
            && (_context.Tree[deed].Xpos == "VB" || _context.Tree.Children(deed, "aux:pass", "cop").Any(be => _context.Tree[be].Form == "be")) && !_context.Tree.Children(deed, "aux").Any(aux => _context.Tree[aux].Xpos is "MD" or "VBD" or "VBZ" or "VBP"));

    private bool IsOthersDeed(int verb) =>
        _context.Tree.Children(verb, "obj", "nsubj", "iobj").Where(child => child > verb) is var others
        && _context.Tree.Children(verb, "xcomp", "advcl").Any(deed => others.Any(other => other < deed) && (_context.Tree[deed].Xpos == "VBN" || _context.Tree.Children(deed, "mark").Any(mark => _context.Tree[mark].Lemma == "to")));
}
