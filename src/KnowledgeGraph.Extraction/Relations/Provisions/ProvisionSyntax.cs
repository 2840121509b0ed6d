using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What the readers of provisions ask of a sentence.</summary>
internal sealed class ProvisionSyntax
{
    private const int RelativeReach = 8;
    private const int PartReach = 3;

    private readonly ClauseRoles _roles;
    private readonly LexiconTable _parts;

    public ProvisionSyntax(ArticleContext context)
    {
        Context = context;
        _roles = new ClauseRoles(context.Document, context.Tree);
        _parts = context.Knowledge.Lexicon["provision-parts"];
    }

    public ArticleContext Context { get; }

    public Token this[int token] => Context.Document.Tokens[token];

    /// <summary>Lemma in lower case.</summary>
    public string Lemma(int token) => this[token].Lemma.ToLowerInvariant();

    /// <summary>The subject of the verb, a relative pronoun replaced by its noun; the noun phrase before the verb where the tree has none; -1 for none.</summary>
    public int Subject(int verb)
    {
        if (this[verb].Upos == Upos.NOUN)
            return SubjectBefore(verb);
        var clause = Context.Tree.Is(verb, "cop", "aux") && this[verb].Head >= 0 ? this[verb].Head : verb;
        var subject = _roles.Subject(clause);
        return subject >= 0 && subject < verb && !IsYear(subject) && this[subject].Upos != Upos.VERB ? subject : SubjectBefore(verb);
    }

    /// <summary>"the law of 2019, which …": a year that a relative clause was hung on.</summary>
    private bool IsYear(int token) => this[token] is { Upos: Upos.NUM, Form.Length: 4 };

    /// <summary>Whether the token is a verb, also one that the tagger took for a plural noun.</summary>
    public bool IsVerb(int token) =>
        this[token].Upos == Upos.VERB || (this[token].Upos == Upos.NOUN && NounPhraseChunker.IsMisreadVerb(Context.Document, token, Context.SentenceOf(token).Tokens.End));

    /// <summary>The agreement or law that is the subject of the verb, over what stands behind its name ("the pact with Peru requires").</summary>
    public Mention? AgreementSubject(int verb)
    {
        var subject = Subject(verb);
        if (subject < 0 || AgreementAt(subject) is { } named && named.Tokens.End <= verb)
            return AgreementAt(subject);
        var sentence = Context.SentenceOf(verb).Tokens;
        if (IsNothing(subject))
            return Context.In(new TokenRange(subject, verb)).FirstOrDefault(mention => IsAgreement(mention) && mention.Tokens.First - subject <= 4);
        return Context.In(new TokenRange(sentence.First, subject)).Where(IsAgreement).LastOrDefault(mention => subject - mention.Tokens.End <= 4 && Lemma(mention.Tokens.End) is "with" or "between" or "of" or "among");
    }

    /// <summary>"Nothing in the treaty", "no clause of the pact".</summary>
    public bool IsNothing(int subject) =>
        subject >= 0 && (Lemma(subject) is "nothing" or "none" || NounPhraseChunker.At(Context.Document, subject, Context.SentenceOf(subject).Tokens.First).Determiner == "no");

    public bool IsPassive(int verb) => _roles.IsPassive(verb);

    /// <summary>The agreement or law that the token names, stands in, or is a part of ("a clause in its constitution"); null where it names none.</summary>
    public Mention? AgreementAt(int token)
    {
        if (token < 0)
            return null;
        var own = Context.Mentions.Where(mention => IsAgreement(mention) && mention.Tokens.Contains(token)).MaxBy(mention => mention.Tokens.Length);
        if (own is not null || !_parts.Contains(Lemma(token)))
            return own;
        var sentence = Context.SentenceOf(token).Tokens;
        return Context.In(sentence).Where(IsAgreement).FirstOrDefault(mention => mention.Tokens.First > token && mention.Tokens.First - token <= 5 || mention.Tokens.End <= token && token - mention.Tokens.End <= 2)
            ?? (IsPartAlone(token) ? LastAgreement(sentence.First) : null);
    }

    /// <summary>"Article 17", "the clause", "another provision": a part whose agreement was named before.</summary>
    private bool IsPartAlone(int token)
    {
        var phrase = NounPhraseChunker.At(Context.Document, token, Context.SentenceOf(token).Tokens.First);
        return (token + 1 < Context.Document.Tokens.Length && this[token + 1].Upos == Upos.NUM) || phrase.Determiner is "the" or "this" or "that" or "another" or "one" or "its";
    }

    /// <summary>The agreement or law spoken of last in the sentences before, at most three back.</summary>
    private Mention? LastAgreement(int sentenceFirst)
    {
        var index = Context.Tree.SentenceOf(sentenceFirst);
        return Context.Mentions.LastOrDefault(mention => IsAgreement(mention) && mention.Tokens.End <= sentenceFirst && Context.Tree.SentenceOf(mention.Head) >= index - PartReach && !Context.IsNested(mention));
    }

    public bool IsAgreement(Mention mention) => Context.IsA(mention, Kg.Agreement) || Context.IsA(mention, Kg.Law);

    /// <summary>Whether "not", "n't", "never" or "no" stands between the two tokens.</summary>
    public bool HasNegation(int first, int end) =>
        Enumerable.Range(first, Math.Max(0, end - first)).Any(at => Lemma(at) is "not" or "n't" or "n’t" or "never" or "no" || this[at].Form is "not" or "n't" or "n’t");

    /// <summary>The first token of the verb group that ends in this verb: its auxiliaries, adverbs and negations.</summary>
    public int GroupStart(int verb)
    {
        var first = Context.SentenceOf(verb).Tokens.First;
        var at = verb;
        while (at > first && (this[at - 1].Upos is Upos.AUX or Upos.ADV or Upos.PART && this[at - 1].Form is not ("'s" or "’s") || this[at - 1].Xpos == "MD"))
            at--;
        return at;
    }

    /// <summary>The noun before "which": an agreement or law that is near, else the word right before.</summary>
    private int AgreementBefore(int relative, TokenRange sentence)
    {
        var near = Context.In(new TokenRange(Math.Max(sentence.First, relative - RelativeReach), relative)).LastOrDefault(IsAgreement);
        var before = this[relative - 1].Form == "," ? relative - 2 : relative - 1;
        return near?.Head ?? (before >= sentence.First && this[before].Upos is Upos.NOUN or Upos.PROPN ? before : -1);
    }

    private int SubjectBefore(int verb)
    {
        var sentence = Context.SentenceOf(verb).Tokens;
        for (var at = GroupStart(verb) - 1; at >= sentence.First; at--)
        {
            if (this[at].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON && this[at].Xpos is not ("WDT" or "WP"))
                return at;
            if (this[at].Xpos is "WDT" or "WP")
                return AgreementBefore(at, sentence);
            if (!(this[at].Form is "that" or ","))
                return -1;
        }

        return -1;
    }
}
