using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the organization in and around the mention of a person.</summary>
internal sealed class AffiliationReader
{
    private const int Reach = 9;
    private const int SentencesBack = 3;

    private readonly ArticleContext _context;
    private readonly LexiconTable[] _roles;
    private readonly LexiconTable _modifiers;

    public AffiliationReader(ArticleContext context)
    {
        var lexicon = context.Knowledge.Lexicon;
        _context = context;
        _roles = [lexicon["source-heads"], lexicon["occupations"], lexicon["staff-heads"]];
        _modifiers = lexicon["tenure-modifiers"];
    }

    /// <summary>"a Foreign Ministry official", "two diplomats with the Biden administration".</summary>
    public Affiliation? OfSource(Mention source)
    {
        if (!IsRole(source.Head) || _context.Document.Tokens[source.Head] is { Lemma: "leader" or "member" })
            return null;
        var organization = Organizations(source.Tokens).OrderByDescending(mention => mention.Tokens.Length).FirstOrDefault()
            ?? Organizations(Behind(source.Tokens.End, source.Head)).FirstOrDefault() ?? MinistryBefore(source);
        return organization is null || IsOver(source.Tokens.First, source.Head) ? null
            : new Affiliation(organization.Entity, Over(source.Tokens, organization), 0.9m);
    }

    /// <summary>"a senior ministry official": of the ministry spoken of just before.</summary>
    private Mention? MinistryBefore(Mention source)
    {
        if (!Enumerable.Range(source.Tokens.First, source.Tokens.Length).Any(at => Form(at) is "ministry" or "department"))
            return null;
        var index = _context.Tree.SentenceOf(source.Head);
        var last = _context.Mentions.LastOrDefault(mention => _context.IsA(mention, Kg.Ministry) && mention.Tokens.End <= source.Tokens.First && _context.Tree.SentenceOf(mention.Head) >= index - SentencesBack);
        return last is null ? null : last with { Tokens = source.Tokens };
    }

    /// <summary>"ministry spokesman Joe Bloggs", "Jane Doe, an analyst at the institute", "Jane Doe of the institute".</summary>
    public Affiliation? OfPerson(Mention person)
    {
        var sentence = _context.SentenceOf(person.Head).Tokens;
        return Before(person, sentence) ?? Apposition(person, sentence) ?? Of(person, sentence);
    }

    private Affiliation? Before(Mention person, TokenRange sentence)
    {
        var role = person.Tokens.First - 1;
        if (role < sentence.First || !IsRole(role))
            return null;
        for (var at = role - 1; at >= sentence.First && role - at <= 4; at--)
        {
            if (Organizations(new TokenRange(0, at + 1)).FirstOrDefault(mention => mention.Tokens.End == at + 1) is { } organization)
                return IsOver(organization.Tokens.First - 1, role) ? null : new Affiliation(organization.Entity, Over(person.Tokens, organization), 0.9m);
            if (_context.Document.Tokens[at].Upos is not (Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PART))
                break;
        }

        return null;
    }

    private Affiliation? Apposition(Mention person, TokenRange sentence)
    {
        var first = person.Tokens.End + 1;
        if (first >= sentence.End || Form(first - 1) != ",")
            return null;
        for (var at = first; at < Math.Min(first + Reach, sentence.End) && IsInPhrase(at); at++)
        {
            if (!IsRole(at) || !NounPhraseChunker.IsHead(_context.Document, at, sentence.End))
                continue;
            var behind = Behind(at + 1, at);
            var further = Further(behind, at);
            var isStudied = further.Length > 0 && Form(behind.End) == "at" && Form(at + 1) == "of";
            var organization = (isStudied ? null : Organizations(behind).FirstOrDefault()) ?? Organizations(further).FirstOrDefault() ?? (isStudied ? null : Organizations(new TokenRange(first, at)).LastOrDefault());
            return organization is null || IsOver(first, at) ? null : new Affiliation(organization.Entity, Over(person.Tokens, organization), 0.9m);
        }

        return null;
    }

    /// <summary>"Jane Doe of Human Rights Watch"; "of" alone, since "with" and "at" tell of many other things.</summary>
    private Affiliation? Of(Mention person, TokenRange sentence)
    {
        if (person.Tokens.End + 1 >= sentence.End || Form(person.Tokens.End) != "of" || person.Tokens.Length < 2)
            return null;
        return Organizations(Behind(person.Tokens.End, person.Head)).FirstOrDefault() is { } organization
            ? new Affiliation(organization.Entity, Over(person.Tokens, organization), 0.8m)
            : null;
    }

    /// <summary>"with/at/for/in/of/from" and what follows up to the end of the noun phrase; empty where no such word stands there.</summary>
    private TokenRange Behind(int token, int head)
    {
        var end = _context.SentenceOf(head).Tokens.End;
        if (token + 1 >= end || _context.Document.Tokens[token].Lemma is not ("with" or "at" or "for" or "in" or "of" or "from" or "to" or "on"))
            return new TokenRange(token, token);
        var at = token + 1;
        while (at < end && at - token <= 6 && IsInPhrase(at))
            at++;
        foreach (var mention in _context.Mentions.Where(mention => mention.Tokens.Contains(at - 1)))
            at = Math.Max(at, mention.Tokens.End);
        return new TokenRange(token + 1, at);
    }

    /// <summary>The phrase behind the phrase: "a professor of law at the university".</summary>
    private TokenRange Further(TokenRange phrase, int head)
    {
        var isPlace = phrase.Length > 0 && phrase.End < _context.SentenceOf(head).Tokens.End && Form(phrase.End) is "at" or "with" or "from";
        return isPlace ? Behind(phrase.End, head) : new TokenRange(phrase.End, phrase.End);
    }

    private IEnumerable<Mention> Organizations(TokenRange tokens) =>
        _context.In(tokens).Where(mention => _context.IsA(mention, Kg.Organization) && mention.Form != MentionForm.Pronoun);

    private bool IsRole(int token) =>
        _context.Document.Tokens[token] is var word && word.Upos is Upos.NOUN or Upos.PROPN && _roles.Any(table => table.Contains(word.Lemma.ToLowerInvariant()));

    private bool IsInPhrase(int token) =>
        _context.Document.Tokens[token] is var word
        && (word.Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PART or Upos.NUM || word.Form is "-" or "&" || word.Xpos == "PRP$");

    private bool IsOver(int first, int head) =>
        Enumerable.Range(Math.Max(0, first - 1), Math.Max(0, head - Math.Max(0, first - 1)))
            .Any(at => Form(at).Split('-').Any(part => _modifiers.Contains(part.ToLowerInvariant())));

    private static TokenRange Over(TokenRange person, Mention organization) =>
        new(Math.Min(person.First, organization.Tokens.First), Math.Max(person.End, organization.Tokens.End));

    private string Form(int token) => _context.Document.Tokens[token].Form;
}
