using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The stances that stand in what is said: "that the treaty is unfair", "the importance of the alliance", "that they have to change the accord", "they are not thinking about leaving the pact".</summary>
internal sealed class ContentStances
{
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _needs;
    private readonly LexiconTable _dealings;
    private readonly LexiconTable _resolves;
    private readonly StanceTargets _targets;
    private readonly Valuations _values;
    private readonly EmbeddedClaims _claims;

    public ContentStances(ArticleContext context)
    {
        var lexicon = context.Knowledge.Lexicon;
        (_context, _tree) = (context, context.Tree);
        (_needs, _dealings, _resolves) = (lexicon["needs"], lexicon["dealings"], lexicon["resolve-verbs"]);
        _targets = new StanceTargets(context);
        _values = new Valuations(context);
        _claims = new EmbeddedClaims(context);
    }

    /// <summary>The readings in these words, in order.</summary>
    /// <param name="said">What is said.</param>
    /// <param name="act">Who says it.</param>
    /// <param name="quoted">Whether it is direct speech; in indirect speech, longer quotations are passed over, since they are read on their own.</param>
    public IEnumerable<StanceReading> In(TokenRange said, SpeechAct act, bool quoted)
    {
        for (var i = said.First; i < said.End; i++)
        {
            if ((!quoted && _context.QuotationAt(i) is { Tokens.Length: > 4 }) || _claims.IsEmbedded(i, act.Cue, said))
                continue;
            if ((Predicate(i, said) ?? Follower(i) ?? Need(i, act) ?? Dismissal(i)) is { } reading)
                yield return reading;
        }
    }

    /// <summary>A valuing adjective, noun or verb as predicate: its subject is the target, of some verbs the object.</summary>
    private StanceReading? Predicate(int token, TokenRange said)
    {
        if (_values.Of(token) is not { } stance || IsHypothetical(token))
            return null;
        if (_tree[token].Upos == Upos.VERB)
            return OfVerb(token, stance);
        if (!_tree.Children(token, "cop").Any() && !IsPredicateInOrder(token))
            return null;
        var subject = _tree.Children(token, "nsubj").FirstOrDefault(-1);
        var target = _claims.OwnerBefore(token, said) ?? (subject >= 0 ? Sure(_targets.AtOrOwner(subject)) : null);
        return target is null ? null : new StanceReading(stance, target, token);
    }

    private StanceReading? OfVerb(int verb, string stance)
    {
        if (_tree[verb].Xpos is "VBN" && _tree.Is(verb, "amod", "acl"))
            return null;
        var target = _values.Reaches(verb) == "object"
            ? _tree.Children(verb, "obj", "obl", "nsubj:pass").Select(_targets.At).FirstOrDefault(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law))
            : Sure(_targets.At(_tree.IsPassive(verb) ? _tree.Agent(verb) : _tree.Children(verb, "nsubj").FirstOrDefault(-1)));
        return target is null ? null : new StanceReading(stance, target, verb);
    }

    /// <summary>"if the pact is unfair", "whether …": nobody says that it is.</summary>
    private bool IsHypothetical(int token) =>
        _tree.Ancestors(token).Prepend(token).TakeWhile(at => !_tree.Is(at, "root", "ccomp")).Any(at => _tree.Children(at, "mark").Any(mark => _tree[mark].Lemma is "if" or "whether" or "unless"));

    /// <summary>Where the tree gives a predicate no copula: a form of "be" stands before it, with nothing but its modifiers between.</summary>
    private bool IsPredicateInOrder(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 6); i--)
        {
            if (_tree[i].Lemma == "be")
                return true;
            if (_tree[i].Upos is not (Upos.DET or Upos.ADV or Upos.ADJ or Upos.ADP or Upos.PART or Upos.NUM))
                return false;
        }

        return false;
    }

    /// <summary>A pronoun inside what is said is sure only for an agreement, law or event.</summary>
    private Mention? Sure(Mention? mention) =>
        mention is { Form: MentionForm.Pronoun } && !_context.IsA(mention, Kg.Agreement) && !_context.IsA(mention, Kg.Law) && !_context.IsA(mention, Kg.Event) ? null : mention;

    /// <summary>"the importance of the alliance", "an imbalance in the relationship with X".</summary>
    private StanceReading? Follower(int token)
    {
        if (_tree[token].Upos != Upos.NOUN || _values.Reaches(token) != "follower" || _values.Of(token) is not { } stance)
            return null;
        var target = _targets.Following(token, speaker: null);
        return target is null ? null : new StanceReading(stance, target, token);
    }

    /// <summary>"the need to change the accord", "Germany must review the pact", "they have to …": a demand on what is to be changed, else on who is to act.</summary>
    private StanceReading? Need(int token, SpeechAct act)
    {
        var lemma = _tree[token].Lemma.ToLowerInvariant();
        if (_needs.Find(lemma, "stance") is not { } stance || !IsNeed(token))
            return null;
        var verb = _tree[token].Upos == Upos.AUX ? _tree[token].Head : token;
        if (verb < 0 || _tree.IsNegated(verb) || IsHypothetical(verb))
            return null;
        var range = _tree.Subtree(verb);
        var target = Enumerable.Range(range.First, range.Length).Where(i => i > token).Select(_targets.At)
            .FirstOrDefault(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law));
        if (target is null && _tree[token].Upos == Upos.AUX)
            target = _tree.Children(verb, "nsubj").Select(_context.HeadedBy).FirstOrDefault(mention => mention is { Form: MentionForm.Name or MentionForm.Metonym } && (mention.Class == Kg.Country || _context.IsA(mention, Kg.Organization))
                && act.Speakers.All(speaker => speaker.Entity != mention.Entity));
        return target is null ? null : new StanceReading(stance, target, token);
    }

    /// <summary>A modal, a noun, or a verb with an infinitive ("have to"); "has waited" is none.</summary>
    private bool IsNeed(int token) => _tree[token].Xpos == "MD" || _tree[token].Upos == Upos.NOUN || (_tree[token].Upos == Upos.VERB && _tree.Children(token, "xcomp").Any());

    /// <summary>"is not thinking about withdrawing from the pact": a denial of what one is said to be set on.</summary>
    private StanceReading? Dismissal(int verb)
    {
        if (_tree[verb].Upos != Upos.VERB || !_resolves.Contains(_tree[verb].Lemma) || !_tree.IsNegated(verb))
            return null;
        var target = Enumerable.Range(verb + 1, _tree.Subtree(verb).End - verb - 1).Where(i => _dealings.Contains(_tree[i].Lemma) && _tree[i].Upos == Upos.VERB)
            .SelectMany(deed => _tree.Children(deed, "obj", "obl")).Select(_targets.At).FirstOrDefault(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law));
        return target is null ? null : new StanceReading("Denying", target, verb);
    }
}
