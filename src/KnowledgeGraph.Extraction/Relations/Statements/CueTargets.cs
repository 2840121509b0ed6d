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
        if (OfParticiple(act.Cue) is { } retold)
            return retold;
        var direct = objects.Select(AtOrOwnerOfChange).FirstOrDefault(mention => mention is not null && IsSure(mention));
        var clauses = _tree.Children(act.Cue, "ccomp", "xcomp").Where(clause => clause > act.Cue).ToList();
        if (direct is not null)
            return act.Stance is "Demanding" && _context.IsA(direct, Kg.Person) ? PactIn(act) ?? (direct.Form == MentionForm.Pronoun ? Deed(clauses) : null) ?? direct : direct;
        var matter = objects.Select(_matters.At).FirstOrDefault(mention => mention is not null);
        if (_tree[act.Cue].Upos == Upos.NOUN)
            return Faced(act) ?? _targets.Following(act.Cue, act.Speaker) ?? matter ?? Told(act, [.. _tree.Children(act.Cue, "acl", "ccomp").Where(clause => _tree.Children(clause, "mark").Any(mark => _tree[mark].Lemma == "that"))]);
        return PactIn(act) ?? (clauses.Count == 0 ? matter : null) ?? NamedIn(act) ?? (act.Stance is "Demanding" or "Proposing" ? Deed(clauses) : Told(act, clauses)) ?? matter;
    }

    /// <summary>What is told before the noun that a participle belongs to, where that noun takes up the clause: "in a move hailed by the union"; null elsewhere.</summary>
    public Mention? OfParticiple(int verb) => IsParticipleOf(verb) && IsRetelling(_tree[verb].Head) ? Retold(_tree[verb].Head) : null;

    /// <summary>"it" is sure only for an agreement, law or event.</summary>
    private bool IsSure(Mention mention) =>
        mention.Form != MentionForm.Pronoun || _context.IsA(mention, Kg.Person) || _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law) || _context.IsA(mention, Kg.Event);

    private List<int> Objects(SpeechAct act)
    {
        if (IsParticipleOf(act.Cue))
            return [_tree[act.Cue].Head];
        return [.. _tree.Children(act.Cue, "obj", "obl", "nmod", "iobj", "nsubj:pass", "nsubj")
            .Where(child => act.Speaker.Head != child && (child > act.Cue || _tree.Is(child, "nsubj:pass")) && Takes(act.Cue, _tree.CaseOf(child), act.Lemma) && !IsBehindDash(act.Cue, child))
            .OrderBy(child => _tree.Is(child, "obj") || _tree.Is(child, "nmod") ? 0 : 1)];
    }

    /// <summary>"a ruling welcomed by the union", "a ruling that was welcomed by …": what the clause belongs to is its object.</summary>
    private bool IsParticipleOf(int verb) =>
        _tree.Is(verb, "acl") && _tree[verb].Head < verb && (_tree[verb].Xpos == "VBN" && !_tree.Children(verb, "nsubj", "nsubj:pass", "obj").Any()
            || _tree.Is(verb, "acl:relcl") && _tree.Children(verb, "nsubj:pass").Any(subject => _tree[subject].Xpos is "WDT" or "WP"));

    private bool IsRetelling(int noun) => _context.Knowledge.Lexicon["retelling-nouns"].Contains(_tree[noun].Lemma) && (_tree.CaseOf(noun) == "in" || _tree.Is(noun, "appos"));

    /// <summary>The agreement or law of the sentence up to the token, else the first matter of a kind that people are for or against.</summary>
    private Mention? Retold(int noun)
    {
        var told = new TokenRange(_context.SentenceOf(noun).Tokens.First, noun);
        return _context.In(told).FirstOrDefault(mention => _targets.IsTarget(mention) && (_context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law)))
            ?? Enumerable.Range(told.First, told.Length).Where(i => NounPhraseChunker.IsHead(_context.Document, i, told.End)).Select(_matters.Known).FirstOrDefault(mention => mention is not null);
    }

    /// <summary>"the pact drew criticism from the union": what meets with the words is their target.</summary>
    private Mention? Faced(SpeechAct act)
    {
        var verb = _tree[act.Cue].Head;
        if (verb < 0 || !_tree.Is(act.Cue, "obj", "obl") || !_context.Knowledge.Lexicon["facing-verbs"].Contains(_tree[verb].Lemma))
            return null;
        return _tree.Children(verb, "nsubj").Select(subject => _targets.At(subject) ?? _matters.At(subject)).FirstOrDefault(mention => mention is not null && IsSure(mention) && act.Speakers.All(speaker => speaker.Entity != mention.Entity));
    }

    /// <summary>What a dash adds is no object any more.</summary>
    private bool IsBehindDash(int cue, int child) => child > cue && Enumerable.Range(cue, child - cue).Any(i => _tree[i].Form is "–" or "—" or "--" or ";" || _tree[i].Form == "-" && _tree[i].Span.Start > _tree[i - 1].Span.End);

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

    /// <summary>"demanded that they repair the road": what is to be done something about, else who is to act.</summary>
    private Mention? Deed(List<int> clauses) =>
        clauses.SelectMany(clause => _tree[clause].Xpos == "VBN" ? Subjects(clause) : Things(clause).Concat(Subjects(clause))).FirstOrDefault(mention => mention is not null);

    /// <summary>"complained that the ministry was slow": the clause's subject, also where the tree hangs the clause elsewhere.</summary>
    private Mention? Told(SpeechAct act, List<int> clauses)
    {
        if (clauses.SelectMany(clause => Subjects(clause).Concat(Things(clause))).FirstOrDefault(mention => mention is not null) is { } told)
            return told;
        var sentence = _context.SentenceOf(act.Cue).Tokens;
        var that = Enumerable.Range(act.Cue + 1, Math.Max(0, Math.Min(6, sentence.End - act.Cue - 1))).FirstOrDefault(i => _tree[i].Lemma == "that" && _tree[i].Upos == Upos.SCONJ, -1);
        var subject = that < 0 ? -1 : Enumerable.Range(that + 1, sentence.End - that - 1).FirstOrDefault(i => _tree.Is(i, "nsubj", "nsubj:pass"), -1);
        return subject < 0 ? null : (_targets.At(subject) ?? _matters.At(subject)) is { } named && act.Speakers.All(speaker => speaker.Entity != named.Entity) ? named : null;
    }

    private IEnumerable<Mention?> Subjects(int clause) => _tree.Children(clause, "nsubj", "nsubj:pass").Select(_matters.At);

    private IEnumerable<Mention?> Things(int clause) =>
        _tree.Children(clause, "obj").Concat(_tree.Children(clause, "obl").Where(child => _tree.CaseOf(child) is "from" or "to" or "on" or "with" or "of"))
            .Concat(_tree.Children(clause, "xcomp").SelectMany(deed => _tree.Children(deed, "obj"))).Select(_matters.At);
}
