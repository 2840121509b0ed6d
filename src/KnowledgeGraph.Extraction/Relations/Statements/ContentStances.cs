using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The stances that stand in what is said: "that the treaty is unfair", "the importance of the alliance", "that they have to change the accord", "they are not thinking about leaving the pact".</summary>
internal sealed class ContentStances
{
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _dealings;
    private readonly LexiconTable _bearing;
    private readonly LexiconTable _resolves;
    private readonly StanceTargets _targets;
    private readonly Valuations _values;
    private readonly EmbeddedClaims _claims;
    private readonly StanceMatters _matters;
    private readonly NeedStances _needs;
    private readonly AttitudeStances _attitudes;

    public ContentStances(ArticleContext context)
    {
        var lexicon = context.Knowledge.Lexicon;
        (_context, _tree) = (context, context.Tree);
        (_dealings, _resolves, _bearing) = (lexicon["dealings"], lexicon["resolve-verbs"], lexicon["bearing-verbs"]);
        _targets = new StanceTargets(context);
        _values = new Valuations(context);
        _claims = new EmbeddedClaims(context);
        _matters = new StanceMatters(context);
        _needs = new NeedStances(context, _targets, _matters);
        _attitudes = new AttitudeStances(context, _targets, _matters);
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
            if ((Predicate(i, said) ?? Attribute(i) ?? Bearing(i) ?? Follower(i) ?? _needs.At(i, act) ?? Dismissal(i) ?? _attitudes.At(i, act)) is { } reading)
                yield return reading;
        }
    }

    /// <summary>A valuing adjective, noun or verb as predicate, or an adjective before the predicate's noun: its subject is the target, of some verbs the object.</summary>
    private StanceReading? Predicate(int token, TokenRange said)
    {
        if (_values.Of(token) is not { } stance || _tree.IsHypothetical(token))
            return null;
        if (_tree[token].Upos == Upos.VERB)
            return OfVerb(token, stance);
        var head = _tree.Is(token, "amod") && _tree[token].Head > token ? _tree[token].Head : token;
        if (!_tree.Children(head, "cop").Any() && !IsPredicateInOrder(token))
            return null;
        var subject = _tree.Children(head, "nsubj").FirstOrDefault(-1);
        var target = _claims.OwnerBefore(token, said) ?? (subject >= 0 ? Sure(_targets.AtOrOwner(subject)) ?? _matters.Known(subject) : null);
        if (target is null && head != token && subject >= 0 && _tree[subject].Lemma is "this" or "it" or "that")
            return new StanceReading(stance, _matters.Known(head) ?? For(head), token);
        return target is null ? null : new StanceReading(stance, target, token);
    }

    /// <summary>"a good day for Norway", "for the Norwegian people".</summary>
    private Mention? For(int noun) =>
        _tree.Children(noun, "nmod").Where(child => _tree.CaseOf(child) == "for").Select(child => _targets.At(child) ?? _tree.Children(child, "amod").Select(_context.HeadedBy).FirstOrDefault(mention => mention?.Class == Kg.Country))
            .FirstOrDefault(mention => mention is not null);

    /// <summary>"an unfair trade deal", "the unjust ruling": who says so finds fault with it.</summary>
    private StanceReading? Attribute(int token)
    {
        if (!_tree.Is(token, "amod") || _values.Of(token) is not "Critical" || _tree.IsHypothetical(token) || _tree[token].Head < token)
            return null;
        var head = _tree[token].Head;
        var target = _targets.At(head) is { } named && (_context.IsA(named, Kg.Agreement) || _context.IsA(named, Kg.Law)) ? named : _matters.Known(head);
        return target is null || _tree.Ancestors(head).Prepend(head).TakeWhile(at => !_tree.Is(at, "ccomp", "root")).Any(_tree.IsNegated) ? null : new StanceReading("Critical", target, token);
    }

    private StanceReading? OfVerb(int verb, string stance)
    {
        if (_tree[verb].Xpos is "VBN" && _tree.Is(verb, "amod", "acl"))
            return null;
        if (_values.Reaches(verb) == "thing")
            return Thing(verb) is { } thing ? new StanceReading(stance, thing, verb) : null;
        var target = _values.Reaches(verb) == "object"
            ? _tree.Children(verb, "obj", "obl", "nsubj:pass").Select(_targets.At).FirstOrDefault(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law))
            : Sure(_targets.At(_tree.IsPassive(verb) ? _tree.Agent(verb) : _tree.Children(verb, "nsubj").FirstOrDefault(-1)));
        return target is null ? null : new StanceReading(stance, target, verb);
    }

    /// <summary>"the deal poses a threat", "the ruling marks a great step": a matter with what it brings.</summary>
    private StanceReading? Bearing(int verb)
    {
        if (_tree[verb].Upos != Upos.VERB || !_bearing.Contains(_tree[verb].Lemma) || _tree.IsHypothetical(verb) || Thing(verb) is not { } thing)
            return null;
        var brought = _tree.Children(verb, "obj", "xcomp").FirstOrDefault(child => child > verb, -1);
        var stance = brought < 0 ? null : _values.Of(brought) ?? _tree.Children(brought, "amod", "compound").Select(_values.Of).FirstOrDefault(value => value is not null);
        return stance is null || _tree.IsNegated(verb) ? null : new StanceReading(stance, thing, verb);
    }

    /// <summary>"this bill protects nobody": an agreement, law or other matter as subject; what countries and people do so is no opinion of them.</summary>
    private Mention? Thing(int verb) =>
        _tree.Children(verb, "nsubj").Select(subject => _tree[subject].Xpos == "WDT" && _tree.Is(verb, "acl:relcl") ? _tree[verb].Head : subject).Select(subject => Sure(_targets.At(subject)) is { } named ? named : _matters.Known(subject))
            .FirstOrDefault(mention => mention is not null && (mention.Class == Kg.Matter || _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law)));

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
        var target = _targets.Following(token, speaker: null) ?? Behind(token);
        return target is null ? null : new StanceReading(stance, target, token);
    }

    /// <summary>"the importance of free trade", "of working with allies": what has no name, also as object of a gerund.</summary>
    private Mention? Behind(int noun) =>
        _tree.Children(noun, "nmod").Concat(_tree.Children(noun, "acl", "advcl").Where(deed => _tree[deed].Xpos == "VBG").SelectMany(deed => _tree.Children(deed, "obj", "obl"))).Where(child => child > noun).Select(_matters.At).FirstOrDefault(mention => mention is not null);

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
