using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

internal sealed partial class TenureReader
{
    private const int ClauseReach = 8;

    /// <summary>"Jane Doe was prime minister", "who became president", "was elected chancellor", "has served as foreign minister".</summary>
    private Tenure? Clause(Mention office, TokenRange sentence)
    {
        if (IsPossessive(office, sentence) || Governor(office, sentence) is not { } verb || _verbs.Find(Key(verb), "holder") is not { } holder)
            return null;
        if (Enumerable.Range(verb + 1, Math.Max(0, office.Tokens.First - verb - 1)).Any(at => _context.Document.Tokens[at].Upos == Upos.ADP && Lemma(at) is not ("as" or "in") && at > verb + 1))
            return null;
        var isPassive = holder == "object" && IsPassive(verb, sentence);
        var person = holder == "subject" || isPassive ? SubjectPerson(verb, office, sentence) : ObjectPerson(verb, office);
        if (person is null || !_context.Factuality.IsAsserted(Lemma(verb) == "be" && _context.Tree.Is(verb, "cop") ? office.Head : verb))
            return null;
        var past = _verbs.Find(Key(verb), "past");
        var isPast = past == "over" || (_context.Document.Tokens[verb].Xpos == "VBD" && past == "former");
        var first = Math.Min(person.Tokens.First, verb);
        return new Tenure(person, isPast, new TokenRange(first, office.Tokens.End), 0.85m);
    }

    /// <summary>"As defense minister, Jane Doe signed", "her term as president".</summary>
    private Tenure? AsOffice(Mention office, TokenRange sentence)
    {
        var at = PhraseStart(office, sentence) - 1;
        if (at < sentence.First || Lemma(at) != "as" || IsPossessive(office, sentence))
            return null;
        var next = office.Tokens.End;
        var isOpening = !Enumerable.Range(sentence.First, at - sentence.First).Any(token => _context.Document.Tokens[token].Upos is Upos.VERB or Upos.AUX);
        if (isOpening && next + 1 < sentence.End && Form(next) == "," && PersonAt(next + 1, sentence) is { } named)
            return new Tenure(named, null, new TokenRange(at, named.Tokens.End), 0.7m);
        for (var back = at - 1; back >= sentence.First && at - back <= 4; back--)
        {
            if (_context.Covering(back) is { } owner && owner.Class == Kg.Person && IsTermOf(owner, back, at))
                return new Tenure(owner, null, new TokenRange(owner.Tokens.First, office.Tokens.End), 0.7m);
        }

        return null;
    }

    private bool IsTermOf(Mention owner, int token, int end) =>
        (owner.Form == MentionForm.Pronoun || Form(token + 1) is "'s" or "’s")
        && Enumerable.Range(token + 1, end - token - 1).Any(at => Lemma(at) is "term" or "tenure" or "stint" or "time" or "role" or "year" or "day" or "presidency" or "spell");

    /// <summary>The verb that the office is the complement of: by the tree, or the verb right before the phrase.</summary>
    private int? Governor(Mention office, TokenRange sentence)
    {
        var tree = _context.Tree;
        if (tree.Children(office.Head, "cop").FirstOrDefault(-1) is >= 0 and var copula && copula < office.Tokens.First)
            return copula;
        var head = tree[office.Head].Head;
        if (head >= 0 && head < office.Head && tree.Is(office.Head, "obj", "xcomp", "obl", "ccomp") && tree.CaseOf(office.Head) is "" or "as" && _verbs.Contains(Key(head)))
            return head;
        var at = PhraseStart(office, sentence) - 1;
        if (at > sentence.First && (Lemma(at) == "as" || (Lemma(at) == "in" && Form(at - 1) is "sworn")))
            at--;
        if (at > sentence.First && ((Form(at) is "in" && Form(at - 1) is "sworn") || _verbs.Contains($"{Lemma(at - 1)} {Form(at)}")))
            at--;
        return at >= sentence.First && _context.Document.Tokens[at].Upos is Upos.VERB or Upos.AUX && _verbs.Contains(Key(at)) ? at : null;
    }

    private bool IsPassive(int verb, TokenRange sentence) =>
        _context.Tree.IsPassive(verb)
        || (_context.Document.Tokens[verb].Xpos == "VBN" && Enumerable.Range(Math.Max(sentence.First, verb - 3), verb - Math.Max(sentence.First, verb - 3)).Any(at => Lemma(at) == "be"));

    private Mention? SubjectPerson(int verb, Mention office, TokenRange sentence)
    {
        var tree = _context.Tree;
        var clause = tree.Is(verb, "cop") ? office.Head : verb;
        var subject = tree.Subject(clause);
        if (subject >= 0 && tree[subject].Xpos is "WP" or "WDT" && tree.Is(clause, "acl:relcl"))
            subject = tree[clause].Head;
        if (subject >= 0 && PersonOf(subject) is { } person && person.Tokens.End <= verb)
            return person;
        for (var at = verb - 1; at >= sentence.First && verb - at <= ClauseReach; at--)
        {
            if (PersonOf(at) is { } before && before.Tokens.End == at + 1)
                return before;
            if (!(_context.Document.Tokens[at].Upos is Upos.AUX or Upos.ADV or Upos.PUNCT || Form(at) is "who" or "later"))
                return null;
        }

        return null;
    }

    private Mention? ObjectPerson(int verb, Mention office)
    {
        for (var at = verb + 1; at < office.Tokens.First; at++)
        {
            if (PersonOf(at) is { } person)
                return person;
        }

        return null;
    }

    private Mention? PersonOf(int token) =>
        _context.Mentions.FirstOrDefault(mention => mention.Class == Kg.Person && mention.Form is MentionForm.Name or MentionForm.Pronoun && mention.Tokens.Contains(token));

    /// <summary>The first token of the noun phrase around the office, with its determiner.</summary>
    private int PhraseStart(Mention office, TokenRange sentence)
    {
        var at = office.Tokens.First;
        while (at > sentence.First && (_context.Document.Tokens[at - 1].Upos is Upos.DET or Upos.ADJ or Upos.PART || _context.Document.Tokens[at - 1].Xpos == "PRP$"
            || (_context.Document.Tokens[at - 1].Upos is Upos.NOUN or Upos.PROPN && Form(at) is "'s" or "’s")))
            at--;
        return at;
    }

    /// <summary>The verb as the word list has it, with its particle ("step down").</summary>
    private string Key(int verb) =>
        verb + 1 < _context.Document.Tokens.Length && $"{Lemma(verb)} {Form(verb + 1)}" is var phrase && _verbs.Contains(phrase) ? phrase : Lemma(verb);

    private string Lemma(int token) => _context.Document.Tokens[token].Lemma;
}
