using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the noun phrases that speak of an event: "the news conference", "Group of 20 summit", "Cold War".</summary>
internal sealed class EventPhraseReader
{
    private readonly ArticleContext _context;
    private readonly LexiconTable _nouns;
    private readonly LexiconTable _names;
    private readonly LexiconTable _doubts;

    public EventPhraseReader(ArticleContext context)
    {
        _context = context;
        (_nouns, _names, _doubts) = (context.Knowledge.Lexicon["event-nouns"], context.Knowledge.Lexicon["event-names"], context.Knowledge.Lexicon["event-doubts"]);
    }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The event that the phrase headed by this token speaks of, without what stands around it; null where it speaks of none, or of one that may never be.</summary>
    public EventMention? At(int head, Sentence sentence)
    {
        if (Named(head, sentence) is { } named)
            return named;
        if (Key(head, sentence) is not { } key || IsInOtherName(head))
            return null;
        if (!NounPhraseChunker.IsHead(_context.Document, head, sentence.Tokens.End) && !(Tree[head].Upos == Upos.VERB && key.Contains(' ', StringComparison.Ordinal)))
            return null;
        var phrase = WithWholeName(NounPhraseChunker.At(_context.Document, head, sentence.Tokens.First), sentence);
        var use = _nouns.Find(key, "use");
        var name = CapitalName(head, sentence);
        if ((use == "name" && name is null) || IsDoubtful(phrase))
            return null;
        return new EventMention(phrase.Tokens, head, Kg.Term(_nouns.Find(key, "class") ?? "Event"), key)
        {
            Name = name,
            Phrase = PhraseText(phrase),
            IsDefinite = name is not null || IsDefinite(phrase),
            PointsBack = use == "back",
            IsPlural = Tree[head].Xpos is "NNS" && !_nouns.Contains(Tree[head].Form.ToLowerInvariant()),
            Body = BodyIn(phrase.Tokens) ?? BodyBehind(head, key, sentence),
        };
    }

    private Entity? BodyIn(TokenRange tokens) =>
        _context.In(tokens).Where(mention => _context.IsA(mention, Kg.Organization) && !_context.IsA(mention, Kg.Media)).Select(mention => mention.Entity).FirstOrDefault();

    /// <summary>"the summit of the Group of 20".</summary>
    private Entity? BodyBehind(int head, string key, Sentence sentence)
    {
        var at = head + 1;
        if (!key.StartsWith("summit", StringComparison.Ordinal) || at + 1 >= sentence.Tokens.End || Tree[at].Lemma != "of")
            return null;
        at += Tree[at + 1].Upos == Upos.DET ? 2 : 1;
        return at < sentence.Tokens.End && _context.Mentions.FirstOrDefault(mention => mention.Tokens.First == at && mention.Form == MentionForm.Name) is { } named ? BodyIn(named.Tokens) : null;
    }

    /// <summary>"the Group of 20 summit": a name with a preposition in it belongs to the phrase as a whole.</summary>
    private NounPhrase WithWholeName(NounPhrase phrase, Sentence sentence)
    {
        var name = _context.Mentions.FirstOrDefault(mention => mention.Tokens.First < phrase.Tokens.First && mention.Tokens.End > phrase.Tokens.First && mention.Tokens.End <= phrase.Head && mention.Form == MentionForm.Name);
        if (name is null)
            return phrase;
        var left = NounPhraseChunker.At(_context.Document, name.Tokens.First, sentence.Tokens.First);
        return new NounPhrase(new TokenRange(left.Tokens.First, phrase.Head + 1), phrase.Head, left.Determiner);
    }

    /// <summary>A name that the lexicon knows and that ends here.</summary>
    private EventMention? Named(int head, Sentence sentence)
    {
        for (var words = Math.Min(_names.MaxWords, head - sentence.Tokens.First + 1); words >= 1; words--)
        {
            var range = new TokenRange(head - words + 1, head + 1);
            var text = Tree.TextOf(range).ToLowerInvariant();
            if (_names.Find(text, "label") is { } label && char.IsUpper(Tree[range.First].Form[0]) | text == "cold war")
                return new EventMention(range, head, Kg.Term(_names.Find(text, "class") ?? "Event"), Tree[head].Lemma) { Name = label, Phrase = label, IsDefinite = true };
        }

        return null;
    }

    /// <summary>The longest entry of the lexicon that ends here, by lemma or by form.</summary>
    private string? Key(int head, Sentence sentence)
    {
        if (Tree[head].Upos is not (Upos.NOUN or Upos.PROPN or Upos.VERB))
            return null;
        for (var words = Math.Min(_nouns.MaxWords, head - sentence.Tokens.First + 1); words >= 1; words--)
        {
            var before = string.Concat(Enumerable.Range(head - words + 1, words - 1).Select(at => Tree[at].Form.ToLowerInvariant() + " "));
            foreach (var last in new[] { Tree[head].Form.ToLowerInvariant(), Tree[head].Lemma.ToLowerInvariant() })
            {
                if (_nouns.Contains(before + last))
                    return before + last;
            }
        }

        return null;
    }

    private bool IsInOtherName(int head) =>
        _context.Covering(head) is { } mention && !_context.IsA(mention, Kg.Event) && mention.Form is MentionForm.Name or MentionForm.Metonym;

    /// <summary>The capitalised run that ends in the head ("Munich Security Conference"); null where it is not capitalised or stands alone.</summary>
    private string? CapitalName(int head, Sentence sentence)
    {
        if (!char.IsUpper(Tree[head].Form[0]) || head == sentence.Tokens.First || IsBeforeNumber(head, sentence))
            return null;
        var first = head;
        while (first > sentence.Tokens.First && (char.IsUpper(Tree[first - 1].Form[0]) || Tree[first - 1].Form is "-" or "of") && Tree[first - 1].Upos is not (Upos.DET or Upos.PRON or Upos.PUNCT))
            first--;
        while (first < head && !char.IsUpper(Tree[first].Form[0]))
            first++;
        return first == head || _context.In(new TokenRange(first, head)).Any(mention => mention.Tokens.End == head) ? null : Tree.TextOf(new TokenRange(first, head + 1));
    }

    /// <summary>"World War" in "World War II": the name goes on, and the whole is another thing.</summary>
    private bool IsBeforeNumber(int head, Sentence sentence) =>
        head + 1 < sentence.Tokens.End && Tree[head + 1].Form.Length > 0 && Tree[head + 1].Form.All(c => c is 'I' or 'V' or 'X' || char.IsDigit(c)) && Tree[head].Lemma.Equals("war", StringComparison.OrdinalIgnoreCase);

    private bool IsDoubtful(NounPhrase phrase) =>
        _doubts.Contains(phrase.Determiner) || Enumerable.Range(phrase.Tokens.First, phrase.Tokens.Length).Any(at => _doubts.Contains(Tree[at].Lemma.ToLowerInvariant()));

    private bool IsDefinite(NounPhrase phrase) =>
        phrase.IsDefinite || IsBesideSidelines(phrase) || Enumerable.Range(phrase.Tokens.First, phrase.Tokens.Length).Any(at => Tree[at].Form is "'s" or "’s" || Tree[at].Xpos == "PRP$");

    /// <summary>"on the sidelines of a regional summit": one that takes place.</summary>
    private bool IsBesideSidelines(NounPhrase phrase)
    {
        var of = phrase.Tokens.First - (phrase.Determiner.Length > 0 ? 2 : 1);
        return of > 1 && Tree[of].Lemma == "of" && Tree[of - 1].Lemma.ToLowerInvariant() is "sideline" or "sidelines" or "margin" or "margins" or "eve";
    }

    /// <summary>The phrase without owner, dates and words of order, as a label begins.</summary>
    private string PhraseText(NounPhrase phrase)
    {
        var first = phrase.Tokens.First;
        for (var at = phrase.Tokens.First; at < phrase.Head; at++)
        {
            if (Tree[at].Form is "'s" or "’s" || Tree[at].Upos is Upos.DET or Upos.PRON || Tree[at].Xpos is "JJS" or "CD" || _context.Document.Times.Any(time => time.Tokens.Contains(at)))
                first = at + 1;
        }

        return Tree.TextOf(new TokenRange(first, phrase.Head + 1));
    }
}
