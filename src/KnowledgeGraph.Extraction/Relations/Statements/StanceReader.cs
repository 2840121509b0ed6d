using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the stances that a speech act takes: from its own word ("criticized the treaty"), from what it calls something, and from the valuing words of what is said.</summary>
internal sealed class StanceReader
{
    private const int NamingReach = 24;
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _evaluations;
    private readonly LexiconTable _naming;
    private readonly LexiconTable _needs;
    private readonly StanceTargets _targets;

    public StanceReader(ArticleContext context)
    {
        _context = context;
        _tree = context.Tree;
        _evaluations = context.Knowledge.Lexicon["evaluations"];
        _naming = context.Knowledge.Lexicon["naming-verbs"];
        _needs = context.Knowledge.Lexicon["needs"];
        _targets = new StanceTargets(context);
    }

    /// <summary>The stances of one speech act, one for each pair of stance and target.</summary>
    public IReadOnlyList<StanceReading> Read(SpeechAct act)
    {
        var found = new List<StanceReading>();
        if (act.Stance != "Neutral")
            found.Add(new StanceReading(act.Stance, _targets.OfCue(act), act.Cue));
        else if (_naming.Contains(act.Lemma) && Naming(act.Cue) is { } naming)
            found.Add(naming);
        else if (_tree[act.Cue].Upos == Upos.VERB)
            found.AddRange(InComplement(act));
        return [.. found.Where(reading => reading.Target is null || reading.Target.Entity != act.Speaker.Entity).DistinctBy(reading => (reading.Stance, reading.Target?.Entity))];
    }

    /// <summary>The stances inside direct speech: valuing predicates about a named thing.</summary>
    public IEnumerable<StanceReading> InQuotation(Quotation quotation) =>
        Enumerable.Range(quotation.Tokens.First, quotation.Tokens.Length).Select(Naming).Concat(
            Enumerable.Range(quotation.Tokens.First, quotation.Tokens.Length).Select(Predicate)).OfType<StanceReading>().Where(reading => reading.Target is not null);

    /// <summary>"called the treaty unfair": the object is the target, the predicate tells the stance.</summary>
    private StanceReading? Naming(int verb)
    {
        if (!_naming.Contains(_tree[verb].Lemma) || _tree[verb].Upos != Upos.VERB)
            return null;
        var target = _tree.Children(verb, "obj").Select(_targets.At).FirstOrDefault(mention => mention is not null)
            ?? _tree.Children(verb, "xcomp", "ccomp").SelectMany(child => _tree.Children(child, "nsubj")).Select(_targets.At).FirstOrDefault(mention => mention is not null);
        var end = Math.Min(_context.SentenceOf(verb).Tokens.End, verb + NamingReach);
        for (var i = verb + 1; i < end; i++)
        {
            if (i > verb + 2 && _tree[i].Upos == Upos.VERB && _tree[i].Xpos is "VBD" or "VBZ" or "VBP" && !IsInRelativeClause(i, verb))
                break;
            if (Value(i) is { } stance)
                return new StanceReading(stance, target ?? After(verb, i), i);
        }

        return null;
    }

    private bool IsInRelativeClause(int token, int verb) => _tree.Ancestors(token).Prepend(token).TakeWhile(at => at != verb).Any(at => _tree.Is(at, "acl"));

    private Mention? After(int verb, int end) =>
        Enumerable.Range(verb + 1, Math.Max(0, end - verb - 1)).Select(_targets.At).FirstOrDefault(mention => mention is not null && !_context.IsA(mention, Kg.Person));

    /// <summary>What is said by indirect speech: "that the treaty is unfair", "the importance of the alliance", "that they have to change the accord".</summary>
    private IEnumerable<StanceReading> InComplement(SpeechAct act)
    {
        foreach (var child in _tree.Children(act.Cue, "ccomp", "xcomp", "obj", "obl", "advcl"))
        {
            var range = _tree.Subtree(child);
            for (var i = Math.Max(range.First, act.Cue + 1); i < range.End; i++)
            {
                if (_context.QuotationAt(i) is { Tokens.Length: > 4 })
                    continue;
                if (!IsEmbedded(i, act.Cue) && (Predicate(i) ?? Noun(i) ?? Need(i)) is { } reading)
                    yield return reading;
            }
        }
    }

    /// <summary>Whether somebody else's words stand between the cue and the token: "said that critics' claim that the pact is unfair is wrong" does not call the pact unfair.</summary>
    private bool IsEmbedded(int token, int cue)
    {
        var (verbs, nouns) = (_context.Knowledge.Lexicon["speech-verbs"], _context.Knowledge.Lexicon["speech-nouns"]);
        for (var at = token; at >= 0 && at != cue; at = _tree[at].Head)
        {
            var head = _tree[at].Head;
            if (head >= 0 && head != cue && _tree.Is(at, "acl", "ccomp") && (nouns.Contains(_tree[head].Lemma) || verbs.Contains(_tree[head].Lemma)))
                return true;
        }

        return false;
    }

    /// <summary>A valuing adjective or noun as predicate: its subject is the target.</summary>
    private StanceReading? Predicate(int token)
    {
        if (Value(token) is not { } stance || _tree[token].Upos is not (Upos.ADJ or Upos.NOUN or Upos.VERB))
            return null;
        var isVerb = _tree[token].Upos == Upos.VERB || _tree.Children(token, "obj").Any();
        if (!isVerb && !_tree.Children(token, "cop").Any())
            return null;
        var subject = _tree.Children(token, "nsubj").FirstOrDefault(-1);
        var target = isVerb
            ? _tree.Children(token, "obj", "obl").Select(_targets.At).FirstOrDefault(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law))
            : _targets.AtOrOwner(subject);
        return target is null ? null : new StanceReading(stance, target, token);
    }

    /// <summary>"the importance of the alliance", "an imbalance in the relationship with X".</summary>
    private StanceReading? Noun(int token)
    {
        if (_tree[token].Upos != Upos.NOUN || Value(token) is not { } stance)
            return null;
        var target = _targets.Following(token, speaker: null);
        return target is null ? null : new StanceReading(stance, target, token);
    }

    /// <summary>"the need to change the accord", "X should review the pact", "they have to …": a demand on what is to be changed.</summary>
    private StanceReading? Need(int token)
    {
        var lemma = _tree[token].Lemma.ToLowerInvariant();
        if (_needs.Find(lemma, "stance") is not { } stance || (_tree[token].Upos == Upos.VERB && !_tree.Children(token, "xcomp").Any()))
            return null;
        var verb = _tree[token].Upos == Upos.AUX ? _tree[token].Head : token;
        if (verb < 0 || _tree.IsNegated(verb))
            return null;
        var range = _tree.Subtree(verb);
        var target = Enumerable.Range(range.First, range.Length).Where(i => i > token).Select(_targets.At)
            .FirstOrDefault(mention => mention is not null && (_context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law)));
        return target is null ? null : new StanceReading(stance, target, token);
    }

    /// <summary>What a word says of its subject; turned round by a negation on it. Null for a word that values nothing.</summary>
    private string? Value(int token)
    {
        var lemma = _tree[token].Lemma.ToLowerInvariant();
        var key = _tree.CaseOf(token) is { Length: > 0 } preposition && _evaluations.Contains(preposition + " " + lemma) ? preposition + " " + lemma : lemma;
        if (_evaluations.Find(key, "stance") is not { } stance || _tree[token].Upos is Upos.PROPN or Upos.ADP)
            return null;
        return _tree.IsNegated(token) ? stance == "Critical" ? "Supportive" : "Critical" : stance;
    }
}
